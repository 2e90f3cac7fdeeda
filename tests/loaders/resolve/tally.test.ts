import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import {
  addTally,
  countOf,
  mostSaid,
  readTally,
  valuesOf,
  writeTally,
} from '../../../loaders/resolve/tally.js';

const anyTally = fc
  .array(
    fc.tuple(
      fc.constantFrom('name=A', 'name=B=C', 'year=2018', 'talk='),
      fc.integer({ min: 1, max: 9 }),
    ),
  )
  .map((entries) => new Map(entries));

describe('a tally', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(writeTally(readTally(writeTally(tally)))).toBe(writeTally(tally));
      }),
    );
  });

  it('is what it was when another is added and taken away', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (one, other) => {
        const back = addTally(addTally(one, other, 1), other, -1);
        expect(writeTally(back)).toBe(writeTally(one));
      }),
    );
  });

  it('tells what most say, ties by code point, whatever stands in a value', () => {
    const tally = new Map([
      ['name=B=C', 2],
      ['name=A', 2],
      ['year=2018', 1],
      ['talk=', 3],
    ]);
    expect(mostSaid(tally, 'name')).toBe('A');
    expect(valuesOf(tally, 'name')).toEqual([
      ['A', 2],
      ['B=C', 2],
    ]);
    expect(mostSaid(tally, 'place')).toBeNull();
    expect(countOf(tally, 'talk')).toBe(3);
  });
});
