import { describe, it, expect } from '@jest/globals';
import { findPassages } from '../../../loaders/extract/find-passages.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

/** First words and kind of each talk that a section of the note tells. */
function told(...lines: string[]) {
  const document = documentOf('# Notes from two days in Harbourtown', '', ...lines);
  return findPassages(document, knowledge, [])
    .passages.filter(({ rule }) => rule === 'talk/section')
    .map(({ place, kind, title }) => {
      expect(title).toBeNull();
      return [place.block.text.split(' ').slice(0, 3).join(' '), kind];
    });
}

describe('findToldInSection', () => {
  it.each([
    [
      'items below "Keynotes"',
      ['## Keynotes', '- Queues hide trouble', '- Shed load early'],
      [['Queues hide trouble', 'keynote']],
    ],
    [
      'a paragraph below "Opening keynote"',
      ['## Opening keynote', 'It was about queues that hide trouble until they are full.'],
      [['It was about', 'keynote']],
    ],
    [
      'a line that leads to items',
      ['## Keynotes', 'Why queues survive:', '', '- they are simple', '- they are cheap'],
      [['Why queues survive:', 'keynote']],
    ],
    [
      'a panel',
      ['## Panel discussion', '- Nobody hires juniors', '- Everybody misses them'],
      [['Nobody hires juniors', 'panel']],
    ],
    [
      'the same section again',
      ['## Keynotes', '- One thing', '- And another', '## Keynotes', '- A third', '- And last'],
      [
        ['One thing', 'keynote'],
        ['A third', 'keynote'],
      ],
    ],
  ])('takes %s for a talk without a title', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });

  it.each([
    ['an introduction to a group', ['## Keynotes', 'There were four of them this year.']],
    ['a group of nothing but headings', ['## Keynotes', '### Draining Queues', '- Shed load']],
    ['an empty section', ['## Keynotes', '', '## Food', '- Too much bread']],
    ['talks of many in one list', ['## Talks', '- They were all about queues']],
    ['a section of another name', ['## Food', '- Too much bread', '- Too little soup']],
    [
      'a section whose talk a sentence tells',
      ['## Keynote', 'Marta Lindqvist gave a keynote, “Draining Queues Without Tears”.'],
    ],
  ])('takes %s for none', (_, lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it('finds none in notes on one talk', () => {
    const document = documentOf('# Draining Queues', '', '## Panel', '- one thing', '- another');
    expect(
      findPassages(document, knowledge, []).passages.filter(({ rule }) => rule === 'talk/section'),
    ).toEqual([]);
  });
});
