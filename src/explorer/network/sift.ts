import type { Network, ThingKind } from './network.js';

/** Leaves out kinds and weak ties, and what then hangs on nothing; what was grown and what a path needs stays. */
export function sift(
  { things, ties }: Network,
  without: ReadonlySet<ThingKind>,
  strength: number,
  always: ReadonlySet<string>,
): Network {
  const isShown = (id: string) => {
    const thing = things.get(id);
    return thing !== undefined && (always.has(id) || !without.has(thing.kind));
  };
  const shownTies = [...ties].filter(
    ([, tie]) =>
      isShown(tie.from) &&
      isShown(tie.to) &&
      (tie.strength >= strength || (always.has(tie.from) && always.has(tie.to))),
  );
  const tied = new Set(shownTies.flatMap(([, tie]) => [tie.from, tie.to]));
  return {
    things: new Map([...things].filter(([id]) => always.has(id) || tied.has(id))),
    ties: new Map(shownTies),
  };
}
