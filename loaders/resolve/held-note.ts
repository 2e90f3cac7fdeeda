import type { BareNote } from '../../src/graph.js';
import { bareNote } from './bare-note.js';

/** A note with that by which who and what is the same is found, to be held for many: without resources and abstracts, and without
 * the text that its names were cut from. */
export function heldNote(note: BareNote): BareNote {
  const told = note.facts.filter(({ kind }) => kind !== 'resource');
  const { id, paths, facts } = bareNote({ ...note, facts: told });
  const held = facts.map((fact) => (fact.kind === 'talk' ? { ...fact, abstract: null } : fact));
  // A piece that was cut from a text keeps all of the text in memory; one that was parsed is its own.
  return { id, paths, facts: JSON.parse(JSON.stringify(held)) as BareNote['facts'] };
}
