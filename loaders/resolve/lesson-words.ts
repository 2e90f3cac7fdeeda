import { singular } from '../../src/text/singular.js';
import { words } from '../../src/text/words.js';

/** A lesson's words for comparing: folded and singular, in order. */
export function lessonWords(text: string): string[] {
  return words(text).map(({ folded }) => singular(folded.replaceAll("'", '')));
}

/** F1 of two bags of words, 0 to 1. */
export function wordLikeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    shared += 1;
    left.splice(at, 1);
  }
  return one.length + other.length > 0 ? (2 * shared) / (one.length + other.length) : 0;
}
