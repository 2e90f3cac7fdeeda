import { lessonWords, wordLikeness } from './lesson-words.js';
import type { Mention } from './mention.js';

/** From this likeness on, two notes on one talk put the same lesson in other words. */
const sameLesson = 0.8;

/** Lessons of one talk that say the same, the first of each group by note and place. */
export function groupLessons(mentions: readonly Mention<'lesson'>[]): Mention<'lesson'>[][] {
  const groups: { readonly words: readonly string[]; readonly members: Mention<'lesson'>[] }[] = [];
  const byWord = new Map<string, number[]>();
  const spread = (word: string): number => byWord.get(word)?.length ?? 0;
  for (const mention of mentions) {
    const own = lessonWords(mention.fact.text);
    // At this likeness at most a third of the words is missing: one of the rarest third and one more must be there.
    const rarest = own
      .toSorted((a, b) => spread(a) - spread(b))
      .slice(0, Math.floor(own.length / 3) + 1);
    const near = new Set(rarest.flatMap((word) => byWord.get(word) ?? []));
    const group = [...near]
      .toSorted((a, b) => a - b)
      .map((index) => groups[index])
      .find((each) => each && wordLikeness(each.words, own) >= sameLesson);
    if (group) {
      group.members.push(mention);
      continue;
    }
    for (const word of new Set(own)) {
      const places = byWord.get(word) ?? [];
      places.push(groups.length);
      byWord.set(word, places);
    }
    groups.push({ words: own, members: [mention] });
  }
  return groups.map(({ members }) => members);
}
