import { byCodePoint } from '../../src/text/by-code-point.js';
import { echoLikeness } from './lesson-keys.js';
import { lessonWords, wordLikeness } from './lesson-words.js';
import { smallEchoWords } from './small-echo-words.js';

export interface Echo {
  readonly from: string;
  readonly to: string;
  /** 0 to 1 */
  readonly score: number;
  /** The words that both lessons hold, sorted. */
  readonly words: readonly string[];
}

/** Lessons of different talks that say the same in like words: half of their content words, three of them at least. */
export function findEchoes(lessons: readonly { id: string; talk: string; text: string }[]): Echo[] {
  const entries = lessons.map((lesson) => ({
    ...lesson,
    words: [...new Set(lessonWords(lesson.text).filter((word) => !smallEchoWords.has(word)))],
  }));
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of entries.entries()) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  return entries.flatMap((one, index) => {
    const shared = new Map<number, number>();
    for (const word of one.words) {
      for (const other of byWord.get(word) ?? [])
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([at, count]) => {
      const other = entries[at];
      if (!other || count < 3 || other.talk === one.talk) return [];
      const score = Math.round(wordLikeness(one.words, other.words) * 100) / 100;
      if (score < echoLikeness) return [];
      const [from = one.id, to = other.id] = [one.id, other.id].toSorted(byCodePoint);
      return [
        {
          from,
          to,
          score,
          words: one.words.filter((word) => other.words.includes(word)).toSorted(byCodePoint),
        },
      ];
    });
  });
}
