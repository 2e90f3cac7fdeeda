import { byCodePoint } from '../../src/text/by-code-point.js';

/** The spellings beside the chosen one, each once, in code point order. */
export function otherSpellings(chosen: string, spellings: readonly string[]): string[] {
  return [...new Set(spellings)]
    .filter((text) => text !== chosen && text !== '')
    .toSorted(byCodePoint);
}
