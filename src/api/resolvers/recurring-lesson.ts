import { byCodePoint } from '../../text/by-code-point.js';
import { loadFacts } from '../facts/load-facts.js';
import type { RecurringLessonResolvers } from '../generated/schema-types.js';
import { loadNodeFor, loadProperties } from '../load-node.js';
import { readSize } from '../paging/read-window.js';
import { sharedWords } from '../questions/shared-words.js';

/** Fields of RecurringLesson. */
export const recurringLesson: RecurringLessonResolvers = {
  lessons: async ({ lessonIds }, _args, context, info) => {
    const lessons = await Promise.all(
      lessonIds.map((id) => loadNodeFor(context, info, 'Lesson', id)),
    );
    return lessons.filter((lesson) => lesson !== null);
  },
  words: async ({ lessonIds }, _args, context) => {
    const lessons = await Promise.all(
      lessonIds.map((id) => loadProperties(context, 'Lesson', ['text'], id)),
    );
    return sharedWords(lessons.map((lesson) => lesson?.text ?? ''));
  },
  talkCount: ({ talkIds }) => talkIds.length,
  conferenceCount: ({ conferences }) => conferences.length,
  yearCount: ({ years }) => years.length,
  firstYear: ({ years }) => years[0]?.[0] ?? null,
  latestYear: ({ years }) => years.at(-1)?.[0] ?? null,
  peakYear: ({ years }) =>
    years.toSorted(([one, left], [other, right]) => right - left || one - other)[0]?.[0] ?? null,
  years: ({ years }) => years.map(([year, talkCount]) => ({ year, talkCount })),
  conferences: ({ conferences }) =>
    conferences.map(([conferenceId, talkCount]) => ({ conferenceId, talkCount })),
  talks: async ({ talkIds }, _args, context, info) => {
    const talks = await Promise.all(talkIds.map((id) => loadNodeFor(context, info, 'Talk', id)));
    return talks.filter((talk) => talk !== null);
  },
  speakers: async ({ talkIds }, _args, context) => {
    const counts = new Map<string, number>();
    const rows = await Promise.all(talkIds.map((id) => context.readOf('speakers-of-talks', id)));
    for (const { speaker } of rows.flat())
      counts.set(String(speaker), (counts.get(String(speaker)) ?? 0) + 1);
    return [...counts]
      .toSorted(([one, left], [other, right]) => right - left || byCodePoint(one, other))
      .map(([speakerId, talkCount]) => ({ speakerId, talkCount }));
  },
  quotes: async ({ lessonIds }, { first }, context) => {
    const lessons = await Promise.all(
      lessonIds
        .slice(0, readSize('first', first))
        .map((id) => loadProperties(context, 'Lesson', ['evidence'], id)),
    );
    return loadFacts(
      context,
      lessons.flatMap((lesson) => lesson?.evidence?.[0] ?? []),
    );
  },
};
