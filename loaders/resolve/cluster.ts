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
  const ordered = pairs.toSorted(
    (a, b) => b.score - a.score || compare(pairKey(a, key), pairKey(b, key)),
  );
  for (const { one, other, score } of ordered) {
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
  return [key(one), key(other)].toSorted(compare).join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
