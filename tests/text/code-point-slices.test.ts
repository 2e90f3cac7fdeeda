import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { codePointSlices } from '../../src/text/code-point-slices.js';

describe('codePointSlices', () => {
  it('cuts by code points', () => {
    const slice = codePointSlices('on 🔥 call 🔥!');
    expect(slice(3, 4)).toBe('🔥');
    expect(slice(5, 9)).toBe('call');
    expect(slice(10, 12)).toBe('🔥!');
    expect(slice(0, 99)).toBe('on 🔥 call 🔥!');
  });

  it('cuts what a list of the code points gives, for any text', () => {
    const unit = fc.constantFrom('a', '🔥', '\ud83d', '\udd25', 'é', '\n');
    const offset = fc.nat(45);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), offset, offset, (text, from, to) => {
        const expected = Array.from(text).slice(from, to).join('');
        expect(codePointSlices(text)(from, to)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
