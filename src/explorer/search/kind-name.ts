import type { FoundFieldsFragment } from '../generated/operations.js';

type Kind = FoundFieldsFragment['kind'];

const names: { readonly [K in Kind]: readonly [one: string, many: string] } = {
  CONCEPT: ['Idea', 'Ideas'],
  TALK: ['Talk', 'Talks'],
  SPEAKER: ['Speaker', 'Speakers'],
  COMPANY: ['Company', 'Companies'],
  EVENT: ['Event', 'Events'],
  CONFERENCE: ['Conference', 'Conferences'],
  LESSON: ['Lesson', 'Lessons'],
  QUOTE: ['Sentence', 'Sentences'],
};

/** What to call a kind of search result, alone or as a heading over several. */
export function kindName(kind: Kind, isMany = false): string {
  return names[kind][isMany ? 1 : 0];
}
