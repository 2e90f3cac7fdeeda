import type { NeighboursQuery, PathQuery } from '../generated/operations.js';
import { neighboursOf } from './neighbours-of.js';
import type { Network, Thing, Tie } from './network.js';
import { thingOf } from './thing-of.js';

/** Makes the picture of what has been grown, in that order, and of a path. A tie that comes up twice keeps its first words. */
export function grow(
  grown: readonly NeighboursQuery[],
  path: PathQuery['path'] | undefined,
): Network {
  const things = new Map<string, Thing>();
  const ties = new Map<string, Tie>();
  const addThing = (thing: Thing) => {
    if (!things.has(thing.id)) things.set(thing.id, thing);
  };
  const addTie = (tie: Tie) => {
    const key = [tie.from, tie.to].toSorted().join(' ');
    const before = ties.get(key);
    if (!before) ties.set(key, tie);
    else if (tie.strength > before.strength) ties.set(key, { ...before, strength: tie.strength });
  };
  for (const { from, to, words } of path?.hops ?? []) {
    addThing(thingOf(from));
    addThing(thingOf(to));
    addTie({ from: from.id, to: to.id, words, strength: 1 });
  }
  for (const { node } of grown) {
    if (!node || node.__typename === 'Note' || node.__typename === 'Resource') continue;
    addThing(thingOf(node));
    for (const { node: other, words, strength } of neighboursOf(node)) {
      addThing(thingOf(other));
      addTie({ from: node.id, to: other.id, words, strength });
    }
  }
  return { things, ties };
}
