// "I had dinner with Ada Prior.", "Ask Ada Prior about caches", "Ada Prior keeps bees": a sentence about people, which read as a
// header gives a title that nobody would write over a talk.

import { words } from '../../src/text/words.js';
import type { HeaderReading } from './read-header.js';

/** Words that titles write small too. */
const small =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|as|is|are|vs|via|it|its|your|our|my|\d.*)$/;
const subject =
  /(?:^|[.!?,]\s+|\s)(?:I|we|We|he|He|she|She|they|They|you|You)(?:['’]\p{Ll}+)?\s+\p{Ll}/u;
/** What people do together, right before "with" and a name. */
const together =
  /\b(?:breakfast|lunch|brunch|dinner|supper|coffee|tea|beers?|drinks?|pints?|walk|stroll|run|ride|taxi|train|bus|flight|selfie|photo|catch-?up|caught up|hung out|hanging out|sat|stood|met|spoke|talked|chatted|danced|sang|played|shared a \w+)$/i;

/** True where a reading's title and its people are parts of one sentence of `text`. */
export function isToldOfPeople(
  text: string,
  { title, speakers, template }: HeaderReading,
): boolean {
  const first = speakers[0];
  if (!title || !first) return false;
  const isAfter = first.from >= title.to;
  const between = isAfter
    ? text.slice(title.to, first.from)
    : text.slice(
        Math.max(...speakers.filter(({ to }) => to <= title.from).map(({ to }) => to)),
        title.from,
      );
  if (!/^\s+(?:(?:with|from|at)\s+)?$/.test(between)) return false;
  if (subject.test(title.text) || (!isAfter && /^\p{Ll}/u.test(title.text))) return true;
  if (isWrittenLikeTitle(title.text)) return false;
  if (between.trim() === '') return true;
  return together.test(title.text) || /[^.][.!]$/.test(text) || template.includes('X');
}

/** Most of the longer words behind the first begin with a capital. */
function isWrittenLikeTitle(title: string): boolean {
  const telling = words(title)
    .slice(1)
    .filter(({ folded }) => !small.test(folded));
  const capital = telling.filter(({ text }) => /^[\p{Lu}\d]/u.test(text)).length;
  return telling.length > 0 && capital / telling.length >= 0.4;
}
