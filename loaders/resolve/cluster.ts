// Groups items into clusters from pairs that are the same, best pairs first, so that no cluster holds two items that must
// stay apart. The result depends on the set of items alone, not on their order.

export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/**
 * Clusters of indexes, each sorted, in the order of their first member. `keys` order equal pairs; `apart` says which two
 * items may not be in one cluster that a pair of this score brings together; `onJoin` is told each pair that brought two clusters together.
 */
export function cluster<P extends Pair>(
  keys: readonly string[],
  pairs: readonly P[],
  apart: (one: number, other: number, score: number) => boolean,
  onJoin: (pair: P) => void = () => {},
): number[][] {
  const owner = keys.map((_, index) => index);
  const members = keys.map((_, index) => [index]);
  const isOpen = ({ one, other }: Pair): boolean => owner[one] !== owner[other];
  const join = (pair: P): void => {
    const [a, b] = [owner[pair.one], owner[pair.other]];
    if (a === undefined || b === undefined || a === b) return;
    const [left, right] = [members[a] ?? [], members[b] ?? []];
    if (left.some((x) => right.some((y) => apart(x, y, pair.score)))) return;
    onJoin(pair);
    for (const index of right) {
      owner[index] = a;
      left.push(index);
    }
    members[b] = [];
  };
  const places = placesOf(keys);
  const low = ({ one, other }: Pair): number => Math.min(places[one] ?? 0, places[other] ?? 0);
  const high = ({ one, other }: Pair): number => Math.max(places[one] ?? 0, places[other] ?? 0);
  // The best first, equal ones by the smaller of their keys and then by the greater. Where much is one, most pairs bring nothing
  // together any more when their turn comes: only those that do are put in order.
  for (const level of inGroups(pairs, ({ score }) => -score))
    for (const group of inGroups(level, low))
      for (const pair of group.filter(isOpen).toSorted((a, b) => high(a) - high(b))) join(pair);
  return members.filter((each) => each.length > 0).map((each) => each.toSorted((a, b) => a - b));
}

/** Where each key stands among all. */
function placesOf(keys: readonly string[]): Uint32Array {
  const places = new Uint32Array(keys.length);
  const sorted = keys
    .map((key, index) => ({ key, index }))
    .toSorted((a, b) => compare(a.key, b.key));
  for (const [place, { index }] of sorted.entries()) places[index] = place;
  return places;
}

/** Items by a number that each has, the smallest first. */
function inGroups<T>(items: readonly T[], numberOf: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const number = numberOf(item);
    const group = groups.get(number);
    if (group) group.push(item);
    else groups.set(number, [item]);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
