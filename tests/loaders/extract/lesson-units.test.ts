import { describe, it, expect } from '@jest/globals';
import { lessonUnits } from '../../../loaders/extract/lesson-units.js';
import { documentOf } from './document-of.js';

const unitsOf = (...lines: string[]) => lessonUnits(documentOf(...lines).blocks);
const texts = (...lines: string[]) => unitsOf(...lines).map(({ text }) => text);

const shares = (...lines: string[]) =>
  unitsOf(...lines).map(({ imperativeSiblings }) => imperativeSiblings);

describe('lessonUnits', () => {
  it('are sentences of paragraphs and items, and whole items', () => {
    expect(
      texts(
        'Bound your queues. Shed load early.',
        '',
        '- Page on symptoms',
        '- Write it down. Read it aloud.',
      ),
    ).toEqual([
      'Bound your queues.',
      'Shed load early.',
      'Page on symptoms',
      'Write it down.',
      'Read it aloud.',
    ]);
  });

  it('are none of headings, rows, code and marks', () => {
    expect(
      texts('# Bound your queues', '| a | b |', '---', '```', 'drain', '```', '> Hope is no plan.'),
    ).toEqual(['Hope is no plan.']);
  });

  it.each([
    ['Lesson 3: Bound your queues', 'Bound your queues'],
    ['So, bound your queues', 'bound your queues'],
    ['But never page on causes', 'never page on causes'],
    ['Therefore we page less', 'we page less'],
    ['Sooner is better', 'Sooner is better'],
    ['Button presses count', 'Button presses count'],
  ])('leave out what leads in: %j', (line, text) => {
    expect(texts(`- ${line}`)).toEqual([text]);
  });

  it('point at their words', () => {
    for (const { block, from, to, text } of unitsOf(
      'So bound your queues. And shed load early. (That is all.)',
    ))
      expect(block.text.slice(from, to)).toBe(text);
  });

  it('know the line that heads them', () => {
    const headings = unitsOf(
      '## Advice',
      'Bound your queues.',
      '',
      'What we learned:',
      '',
      '- shed load',
      '',
      'Short line above items',
      '- page less',
    ).map(({ text, heading }) => [text, heading]);
    expect(headings).toEqual([
      ['Bound your queues.', 'Advice'],
      ['What we learned:', ''],
      ['shed load', 'What we learned:'],
      ['Short line above items', ''],
      ['page less', 'Short line above items'],
    ]);
  });

  it('know the item that they hang under', () => {
    const [first, second, third] = unitsOf('- Retries', '  - add jitter', '- Queues');
    expect(first).toMatchObject({ parent: '', hasChildren: true });
    expect(second).toMatchObject({ parent: 'Retries', hasChildren: false });
    expect(third).toMatchObject({ parent: '', hasChildren: false });
  });

  it('know their place among the sentences of their block', () => {
    expect(
      unitsOf('One is here. Two is there. Three.').map(({ position, count }) => [position, count]),
    ).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  describe('the share of imperatives beside an item', () => {
    it('leaves the item itself out', () => {
      expect(shares('- Limit queues', '- Shed load', '- History')).toEqual([1 / 3, 1 / 3, 2 / 3]);
    });

    it('counts the items of its own list alone', () => {
      expect(shares('- Use jitter', '  - History', '  - Use caps', '- Shed load')).toEqual([
        0.5, 0.5, 0, 0.5,
      ]);
      expect(shares('- Use jitter', '', 'A paragraph.', '', '- History')).toEqual([0, 0, 0]);
    });

    it('is none outside of lists and for a list of one', () => {
      expect(shares('Use jitter.', '', '- Use jitter')).toEqual([0, 0]);
    });
  });
});
