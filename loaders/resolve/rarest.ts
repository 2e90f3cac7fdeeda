import { byCodePoint } from '../../src/text/by-code-point.js';

/** The distinct words, rarest first by the shipped ranks, ties by code point: the same order for every note there may be. */
export function rarest(words: readonly string[], rank: (word: string) => number): string[] {
  return [...new Set(words)].toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left === right ? byCodePoint(a, b) : right - left;
  });
}
