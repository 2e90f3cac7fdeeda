import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { hitsTouching } from '../../../loaders/extract/hits-touching.js';

describe('hitsTouching', () => {
  it('gives what a search of all would give', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60)).filter((all) => all.length % 2 === 0),
        fc.nat(60),
        fc.nat(20),
        (borders, from, length) => {
          const sorted = borders.toSorted((a, b) => a - b);
          const hits = sorted.flatMap((each, index) =>
            index % 2 === 0 ? [{ from: each, to: sorted[index + 1] ?? each }] : [],
          );
          const to = from + length;
          expect(hitsTouching(hits, from, to)).toEqual(
            hits.filter((hit) => hit.from < to && hit.to > from),
          );
        },
      ),
    );
  });
});
