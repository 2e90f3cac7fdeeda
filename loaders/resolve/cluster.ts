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
  for (const pair of inOrder(pairs, keys)) {
    const { one, other, score } = pair;
    const [a, b] = [owner[one], owner[other]];
    if (a === undefined || b === undefined || a === b) continue;
    const [left, right] = [members[a] ?? [], members[b] ?? []];
    if (left.some((x) => right.some((y) => apart(x, y, score)))) continue;
    onJoin(pair);
    for (const index of right) {
      owner[index] = a;
      left.push(index);
    }
    members[b] = [];
  }
  return members.filter((each) => each.length > 0).map((each) => each.toSorted((a, b) => a - b));
}

/** The best first, equal ones by the smaller of their keys and then by the greater. There are many pairs and few keys: the keys
 * alone are compared as texts. */
function inOrder<P extends Pair>(pairs: readonly P[], keys: readonly string[]): readonly P[] {
  if (pairs.length < 2) return pairs;
  const places = new Uint32Array(keys.length);
  const sorted = keys
    .map((key, index) => ({ key, index }))
    .toSorted((a, b) => compare(a.key, b.key));
  for (const [place, { index }] of sorted.entries()) places[index] = place;
  const ordered = pairs.map((pair) => {
    const [a, b] = [places[pair.one] ?? 0, places[pair.other] ?? 0];
    return { pair, place: Math.min(a, b) * keys.length + Math.max(a, b) };
  });
  ordered.sort((a, b) => b.pair.score - a.pair.score || a.place - b.place);
  return ordered.map(({ pair }) => pair);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
