import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../src/text/slug.js';

describe('slug', () => {
  it.each([
    ['The Day the DNS Died', 'the-day-the-dns-died'],
    ["Marta's Größe – Łódź!", 'martas-grosse-lodz'],
    ['What’s New?', 'whats-new'],
    ['99.9% of I/O', '99-9-of-i-o'],
    ['  SREcon18   Americas ', 'srecon18-americas'],
    ['エラー 予算', 'エラー-予算'],
    ['🔥', ''],
    ['', ''],
  ])('makes of %j %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('cuts a long text between words', () => {
    const long = slug('word '.repeat(30));
    expect(long).toMatch(/^(?:word-)+word$/);
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long.length).toBeGreaterThan(70);
  });

  it('keeps 80 letters of one long word', () => {
    expect(slug('エ'.repeat(200))).toBe('エ'.repeat(80));
  });

  it('holds letters, digits and single hyphens, 80 code points at most, and no half of a character', () => {
    const letters = fc.constantFrom('a', 'B', '9', ' ', '-', '_', 'é', '𠮷', 'ß', '🔥', "'");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 200 }), (text) => {
        const made = slug(text);
        expect(made).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
        expect(made).not.toMatch(/\p{Cs}/u);
        expect(Array.from(made).length).toBeLessThanOrEqual(80);
        expect(slug(made)).toBe(made);
      }),
      { numRuns: 500 },
    );
  });
});
