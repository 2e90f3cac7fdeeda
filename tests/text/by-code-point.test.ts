import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { byCodePoint } from '../../src/text/by-code-point.js';

describe('byCodePoint', () => {
  it('puts an emoji behind everything of the basic plane', () => {
    expect(['🔥', 'ﬁ', 'a', 'Z', ''].toSorted(byCodePoint)).toEqual(['', 'Z', 'a', 'ﬁ', '🔥']);
  });

  it('orders as the bytes of UTF-8 do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(byCodePoint(a, b))).toBe(expected);
      }),
    );
  });
});
