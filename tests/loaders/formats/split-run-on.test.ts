import { describe, it, expect } from '@jest/globals';
import type { Block } from '../../../loaders/document.js';
import { buildBlocks } from '../../../loaders/formats/build-blocks.js';
import { scanLines } from '../../../loaders/formats/scan-lines.js';
import { isRunOn, splitRunOn } from '../../../loaders/formats/split-run-on.js';

function blockOf(text: string): Block {
  const [block] = buildBlocks(text, scanLines(text));
  if (!block) throw new Error('Expected a block.');
  return block;
}

/** A post whose line ends a feed has lost. */
const flattened = [
  'Notes from the first day of the conference',
  'Draining Queues Without Tears',
  'Marta Lindqvist from Northwind Labs',
  'Queues hide trouble until they are full and then it is too late',
  'Bound every queue that you own',
  'Measure the age of the oldest message',
  'How We Lost Three Regions Before Lunch',
  'Owen Achterberg of Cloudwright',
  'They had one load balancer for all of it',
  'Practice failover every week so that it is boring',
  'Say out loud who is in command',
  'The Runbook Nobody Read',
  'A page that nobody finds helps nobody at night',
  'Keep the steps beside their alert',
  'Delete every step that a script can take',
  'Write a runbook for the reader who was woken up',
];

const prose =
  'The first talk of the day was about queues. Marta told us how her team had moved forty million messages from one broker to another. They lost none of them. It took four months, and most of that time went into agreeing what an error is. Her advice was to measure the age of the oldest message and to page on that alone. After lunch Owen spoke about regions and how his company lost three of them within an hour. Nobody had practised a failover since the spring, and the people who knew how to do it had left.';

describe('isRunOn', () => {
  it('tells a flattened post', () => {
    expect(isRunOn(blockOf(flattened.join(' ')))).toBe(true);
  });

  it.each([
    ['sentences', prose],
    ['a short paragraph', flattened.slice(0, 4).join(' ')],
    ['an item', `- ${flattened.join(' ')}`],
    [
      'a list of names',
      `Thanks go to ${Array.from({ length: 30 }, () => 'Marta Lindqvist').join(', ')} for all the work that they did.`,
    ],
  ])('takes %s for none', (_, text) => {
    expect(isRunOn(blockOf(text))).toBe(false);
  });
});

describe('splitRunOn', () => {
  const text = flattened.join(' ');
  const pieces = splitRunOn(blockOf(text));

  it('cuts where a new piece begins', () => {
    expect(pieces.map((piece) => piece.text)).toEqual(
      expect.arrayContaining([4, 5, 10, 13, 14].map((index) => flattened[index])),
    );
  });

  it('loses no words and keeps their order', () => {
    expect(pieces.map((piece) => piece.text).join(' ')).toBe(text);
  });

  it('keeps the place of each piece', () => {
    for (const piece of pieces) {
      expect(text.slice(piece.from, piece.to)).toBe(piece.text);
      expect(piece.offsets).toHaveLength(piece.text.length + 1);
      expect(piece.offsets[0]).toBe(piece.from);
    }
  });

  it('sets only the first apart', () => {
    expect(pieces.map(({ apart }) => apart)).toEqual(pieces.map((_, index) => index === 0));
  });

  it('keeps each link with its words', () => {
    const linked = `[Draining Queues](https://talks.test/1) ${text}`;
    const [first, ...rest] = splitRunOn(blockOf(linked));
    expect(first?.links).toEqual([{ text: 'Draining Queues', url: 'https://talks.test/1' }]);
    expect(
      rest.some(({ text: words, links }) => links.length > 0 && !words.includes('Draining Queues')),
    ).toBe(false);
  });
});
