import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/text/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['budget', 'budget', 0],
    ['eror budget', 'error budget', 1],
    ['Salno', 'Saino', 1],
    ['buget', 'budget', 1],
    ['bugdet', 'budget', 1],
    ['kitten', 'sitting', 3],
    ['naïve', 'naive', 1],
    ['🙂🙃', '🙃🙂', 1],
  ])('is, between "%s" and "%s", %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🙂'), maxLength: 9 });

  it('equals the table filled in full', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right)).toBe(naive(Array.from(left), Array.from(right)));
      }),
    );
  });

  it('stops above a limit and is exact up to it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, limit) => {
        const exact = editDistance(left, right);
        expect(editDistance(left, right, limit)).toBe(Math.min(exact, limit + 1));
      }),
    );
  });
});

function naive(left: readonly string[], right: readonly string[]): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const choices = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
      choices.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...choices);
    known.set(key, least);
    return least;
  };
  return distance(left.length, right.length);
}
