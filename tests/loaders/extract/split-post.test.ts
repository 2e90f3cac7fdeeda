import { describe, it, expect } from '@jest/globals';
import { splitPost } from '../../../loaders/extract/split-post.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();

/** The pieces of a text, cut where `splitPost` says. */
function pieces(text: string): string[] | null {
  const ends = splitPost(text, knowledge);
  return ends
    ? [...ends, text.length]
        .map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
        .filter((piece) => piece !== '')
    : null;
}

describe('splitPost', () => {
  it.each([
    ['Senior Staff Engineer Google', ['Senior Staff Engineer', 'Google']],
    ['Principal engineer Harbour Cloud', ['Principal engineer', 'Harbour Cloud']],
    ['Head of Platform', ['Head of Platform']],
    ['VP Engineering Netflix', ['VP Engineering', 'Netflix']],
    ['Senior staff Google Queues in Anger', ['Senior staff', 'Google', 'Queues in Anger']],
    ['CTO Google Queues in Anger', ['CTO', 'Google', 'Queues in Anger']],
  ])('cuts "%s"', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it.each([
    'Lead with Care',
    'Director Queues in Anger',
    'Engineering Google Search',
    'Queues in Anger',
    'Trust and Care',
    '',
  ])('leaves "%s" whole', (text) => {
    expect(pieces(text)).toBeNull();
  });
});
