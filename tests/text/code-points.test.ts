import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { codePointOffsets } from '../../src/text/code-points.js';

describe('codePointOffsets', () => {
  it('counts a pair of surrogates as one', () => {
    const text = 'on 🔥 call 🔥!';
    const toCodePoints = codePointOffsets(text);
    expect(toCodePoints(text.indexOf('call'))).toBe(5);
    expect(toCodePoints(text.length)).toBe(12);
  });

  it('counts a lone half for itself', () => {
    const toCodePoints = codePointOffsets('\ud83d a \udd25 b \ud83d');
    expect(toCodePoints(9)).toBe(9);
  });

  it('agrees with counting them one by one, for any text', () => {
    const unit = fc.constantFrom('a', '🔥', '\ud83d', '\udd25', 'é', '\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const toCodePoints = codePointOffsets(text);
        // Between the halves of a pair no offset is asked for.
        const ends = Array.from(text).map((_, count, all) => all.slice(0, count).join('').length);
        expect(ends.map(toCodePoints)).toEqual(ends.map((_, count) => count));
        expect(toCodePoints(text.length)).toBe(ends.length);
      }),
      { numRuns: 500 },
    );
  });
});
