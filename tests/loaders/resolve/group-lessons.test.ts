import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { groupLessons } from '../../../loaders/resolve/group-lessons.js';
import { lessonWords, wordLikeness } from '../../../loaders/resolve/lesson-words.js';
import { mentionsOf } from '../../../loaders/resolve/mention.js';
import { noteFacts } from './note-facts.js';

const mentionsFor = (texts: readonly string[]) => mentionsOf([noteFacts('a', [], texts)], 'lesson');
const grouped = (...texts: string[]) =>
  groupLessons(mentionsFor(texts)).map((group) => group.map(({ fact }) => fact.text));

/** Each lesson joins the first group whose first lesson it is like. */
function groupedNaively(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const text of texts) {
    const group = groups.find(
      ([first = '']) => wordLikeness(lessonWords(first), lessonWords(text)) >= 0.8,
    );
    if (group) group.push(text);
    else groups.push([text]);
  }
  return groups;
}

describe('groupLessons', () => {
  it('joins what differs by a small word, a plural or a mark', () => {
    const texts = [
      'Page on symptoms, never on causes.',
      'page on a symptom, never on causes',
      'Bound every queue.',
    ];
    expect(grouped(...texts)).toEqual([texts.slice(0, 2), texts.slice(2)]);
  });

  it('keeps apart what shares only half of its words', () => {
    const texts = ['Page on symptoms, never on causes.', 'Page on causes while you learn.'];
    expect(grouped(...texts)).toHaveLength(2);
  });

  it('groups as comparing each with each does', () => {
    const word = fc.constantFrom('page', 'on', 'symptoms', 'never', 'causes', 'queue');
    const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 9 }), (texts) => {
        expect(grouped(...texts)).toEqual(groupedNaively(texts));
      }),
      { numRuns: 1000 },
    );
  });
});
