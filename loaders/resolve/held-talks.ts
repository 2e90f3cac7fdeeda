import type { BareFact, BareNote } from '../../src/graph.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import { talkMentions, type TalkMention } from './mention.js';

/** The talks that a note tells, by which who and what is the same is found: to be held for many notes, so without their
 * abstracts, and without the text that their names were cut from. */
export function heldTalks(note: BareNote, curated: Curated): readonly TalkMention[] {
  const [told = note] = correctFacts([note], curated.corrections);
  const facts = told.facts.filter(({ kind }) => kind !== 'resource' && kind !== 'lesson');
  const held = facts.map((fact) => (fact.kind === 'talk' ? { ...fact, abstract: null } : fact));
  // A piece that was cut from a text keeps all of the text in memory; one that was parsed is its own.
  const own = JSON.parse(JSON.stringify(held)) as readonly BareFact[];
  return talkMentions([{ id: note.id, paths: note.paths, facts: own }], curated.eventName);
}
