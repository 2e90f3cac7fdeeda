import { describe, it, expect } from '@jest/globals';
import { noteFacts } from './note-facts.js';
import { nodesOf, queues, regions, relationsOf } from './told.js';

describe('lessons', () => {
  const symptoms = 'Page on symptoms, never on causes.';

  it('that two notes take from one talk are one', () => {
    const notes = [
      noteFacts('a', [{ ...queues, lessons: [symptoms] }]),
      noteFacts('b', [{ ...queues, lessons: ['page on symptoms never on causes'] }]),
    ];
    expect(nodesOf('Lesson', ...notes)).toMatchObject([
      { properties: { text: symptoms, evidence: ['note/a#4', 'note/b#4'] } },
    ]);
  });

  it('of two talks are two that echo each other', () => {
    const notes = [
      noteFacts('a', [{ ...queues, lessons: [symptoms] }]),
      noteFacts('b', [{ ...regions, lessons: [symptoms] }]),
    ];
    const lessons = nodesOf('Lesson', ...notes);
    expect(lessons).toHaveLength(2);
    expect(relationsOf('ECHOES', ...notes)).toMatchObject([
      { from: lessons[0]?.id, to: lessons[1]?.id, properties: { score: 1 } },
    ]);
  });

  it('of no talk are taught by none', () => {
    const note = noteFacts('a', [queues], [symptoms]);
    expect(nodesOf('Lesson', note)).toHaveLength(1);
    expect(relationsOf('TEACHES', note)).toEqual([]);
  });

  it('have ids without half a character', () => {
    const note = noteFacts('a', [{ ...queues, lessons: [`x${'𠮷'.repeat(60)}`] }]);
    for (const { id } of nodesOf('Lesson', note)) expect(id).not.toMatch(/\p{Cs}/u);
  });
});
