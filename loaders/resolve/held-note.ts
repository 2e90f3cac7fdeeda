import type { BareFact, BareNote } from '../../src/graph.js';

/** A note with that by which who and what is the same is found, to be held for many: without resources and abstracts. */
export function heldNote({ id, paths, facts }: BareNote): BareNote {
  const held = facts.flatMap((fact): BareFact[] => {
    if (fact.kind === 'resource') return [];
    return fact.kind === 'talk' ? [{ ...fact, abstract: null }] : [fact];
  });
  return { id, paths, facts: held };
}
