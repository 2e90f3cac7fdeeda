import { fold } from '../text/fold.js';

// Those that Neo4j's analyzer `standard-folding` leaves out.
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words of a text as search compares them: lower case, without accents, letters and digits, no stop words. */
export function searchWords(text: string): string[] {
  return allWords(text).filter((word) => !stopWords.has(word));
}

/** The words of a query, at most 32. A stop word counts only at the end, where it may begin a longer word. */
export function queryWords(text: string): string[] {
  return allWords(text)
    .filter((word, index, words) => !stopWords.has(word) || index === words.length - 1)
    .slice(0, 32);
}

function allWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
