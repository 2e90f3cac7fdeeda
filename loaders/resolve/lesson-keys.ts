import { lessonWords } from './lesson-words.js';
import { rarest } from './rarest.js';
import { smallEchoWords } from './small-echo-words.js';

/** From this likeness on, lessons of two talks echo each other. */
export const echoLikeness = 0.6;

/**
 * A lesson's keys: its rarest words, as many that two lessons of the likeness of an echo share one at least. Of n words the two
 * share at least n × likeness ÷ (2 − likeness), so one of them stands among the n minus that many, plus one, rarest.
 */
export function lessonKeys(text: string, rank: (word: string) => number): string[] {
  const words = rarest(
    lessonWords(text).filter((word) => !smallEchoWords.has(word)),
    rank,
  );
  const least = Math.max(3, Math.ceil((echoLikeness * words.length) / (2 - echoLikeness) - 1e-9));
  return words.slice(0, Math.max(0, words.length - least + 1)).map((word) => `word ${word}`);
}
