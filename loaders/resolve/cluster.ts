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
export function cluster(
  keys: readonly string[],
  pairs: readonly Pair[],
  apart: (one: number, other: number, score: number) => boolean,
  onJoin: (pair: Pair) => void = () => {},
): number[][] {
  const owner = keys.map((_, index) => index);
  const members = keys.map((_, index) => [index]);
  const key = (index: number): string => keys[index] ?? '';
  const ordered = pairs
    .map((pair) => ({ pair, order: pairKey(pair, key) }))
    .toSorted((a, b) => b.pair.score - a.pair.score || compare(a.order, b.order));
  for (const { pair } of ordered) {
    const { one, other, score } = pair;
    const [a, b] = [owner[one], owner[other]];
    if (a === undefined || b === undefined || a === b) continue;
    const [left, right] = [members[a] ?? [], members[b] ?? []];
    if (left.some((x) => right.some((y) => apart(x, y, score)))) continue;
    onJoin({ one, other, score });
    for (const index of right) owner[index] = a;
    members[a] = [...left, ...right];
    members[b] = [];
  }
  return members.filter((each) => each.length > 0).map((each) => each.toSorted((a, b) => a - b));
}

function pairKey({ one, other }: Pair, key: (index: number) => string): string {
  const [a, b] = [key(one), key(other)];
  return compare(a, b) < 0 ? `${a}\n${b}` : `${b}\n${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
