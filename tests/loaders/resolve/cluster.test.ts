import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { cluster, type Pair } from '../../../loaders/resolve/cluster.js';

const never = () => false;
const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The first and the third item may not meet. */
const apart = (one: number, other: number) => Math.abs(one - other) === 2;
const apartBy = (forbidden: readonly string[]) => (one: string, other: string) =>
  forbidden.includes([one, other].toSorted().join(''));

/** Clusters by the keys of their items, sorted. */
function byKey(
  order: readonly string[],
  pairs: readonly Pair[],
  areApart: (one: string, other: string) => boolean,
) {
  const key = (index: number) => order[index] ?? '';
  return cluster(order, pairs, (one, other) => areApart(key(one), key(other)))
    .map((indexes) => indexes.map(key).toSorted())
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
}

describe('cluster', () => {
  it('leaves each item alone without pairs', () => {
    expect(cluster(['a', 'b'], [], never)).toEqual([[0], [1]]);
    expect(cluster([], [], never)).toEqual([]);
  });

  it('joins what pairs join, also over a third', () => {
    const pairs = [
      { one: 0, other: 2, score: 1 },
      { one: 2, other: 3, score: 0.7 },
    ];
    expect(cluster(keys.slice(0, 4), pairs, never)).toEqual([[0, 2, 3], [1]]);
  });

  it('lets the better pair win where both can not hold', () => {
    const pairs = [
      { one: 0, other: 1, score: 0.7 },
      { one: 1, other: 2, score: 0.9 },
    ];
    expect(cluster(keys.slice(0, 3), pairs, apart)).toEqual([[0], [1, 2]]);
  });

  it('lets the smaller keys win where scores are equal', () => {
    const pairs = [
      { one: 1, other: 2, score: 1 },
      { one: 0, other: 1, score: 1 },
    ];
    expect(cluster(['a', 'b', 'c'], pairs, apart)).toEqual([[0, 1], [2]]);
    expect(cluster(['c', 'b', 'a'], pairs, apart)).toEqual([[0], [1, 2]]);
  });

  const pair = fc.record({
    one: fc.nat(keys.length - 1),
    other: fc.nat(keys.length - 1),
    score: fc.constantFrom(0.6, 0.8, 1),
  });
  const pairs = fc.array(
    pair.filter(({ one, other }) => one !== other),
    { maxLength: 15 },
  );
  const vetoes = fc.uniqueArray(
    fc.subarray(keys, { minLength: 2, maxLength: 2 }).map((two) => two.join('')),
    { maxLength: 5 },
  );

  it('never joins what must stay apart, and holds each item once', () => {
    fc.assert(
      fc.property(pairs, vetoes, (own, forbidden) => {
        const found = byKey(keys, own, apartBy(forbidden));
        expect(found.flat().toSorted()).toEqual(keys);
        for (const members of found)
          for (const one of members)
            for (const other of members) expect(apartBy(forbidden)(one, other)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('depends neither on the order of pairs nor on the order of items', () => {
    const shuffled = pairs.chain((own) =>
      fc.tuple(
        fc.constant(own),
        fc.shuffledSubarray(own, { minLength: own.length }),
        fc.shuffledSubarray(keys, { minLength: keys.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, vetoes, ([own, reordered, order], forbidden) => {
        const expected = byKey(keys, own, apartBy(forbidden));
        expect(byKey(keys, reordered, apartBy(forbidden))).toEqual(expected);
        const moved = own.map(({ one, other, score }) => ({
          one: order.indexOf(keys[other] ?? ''),
          other: order.indexOf(keys[one] ?? ''),
          score,
        }));
        expect(byKey(order, moved, apartBy(forbidden))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
