import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../src/text/words.js';

const told = (text: string) => words(text).map(({ text: word }) => word);

describe('words', () => {
  it.each([
    ['Use retries with jitter.', ['Use', 'retries', 'with', 'jitter']],
    ["don't page; isn’t it", ["don't", 'page', 'isn’t', 'it']],
    ['load-shedding', ['load', 'shedding']],
    ['99.9%', ['99', '9']],
    ["'quoted'", ['quoted']],
    ['Größe Jose\u0301', ['Größe', 'Jose\u0301']],
    ['snake_case I/O C++', ['snake', 'case', 'I', 'O', 'C']],
    ['SREcon18', ['SREcon18']],
    ['🔥 … —', []],
    ['', []],
  ])('parts %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('folds each word', () => {
    expect(words('Größe Don’t').map(({ folded }) => folded)).toEqual(['grosse', "don't"]);
  });

  it('gives the place of each word in any text, and leaves no letter or digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { text: word, from, to } of words(text)) {
          expect(text.slice(from, to)).toBe(word);
          expect(text.slice(last, from)).not.toMatch(/[\p{L}\p{N}]/u);
          last = to;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });
});
