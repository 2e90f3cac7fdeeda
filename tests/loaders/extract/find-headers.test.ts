import { describe, it, expect } from '@jest/globals';
import { findHeaders } from '../../../loaders/extract/find-headers.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

const titles = (...lines: string[]) =>
  findHeaders(documentOf(...lines), knowledge, true, []).map(({ reading }) => reading.title?.text);

/** Title and speakers of each talk. */
const told = (...lines: string[]) =>
  findHeaders(documentOf('# Notes from a conference', '', ...lines), knowledge, true, []).map(
    ({ reading, speakerLine }) => [
      reading.title?.text ?? null,
      [...reading.speakers, ...(speakerLine?.reading.speakers ?? [])].map(({ text }) => text),
    ],
  );

const body = ['', '- Queues hide trouble until they are full', '- Shed load early', ''];

describe('findHeaders', () => {
  it.each([
    [
      'headings of one level that name a speaker',
      [
        '## Draining Queues Without Tears, Marta Lindqvist, Fennel',
        ...body,
        '## The Pager That Cried Wolf, Owen Achterberg, Nimbus Nine',
        ...body,
      ],
      ['Draining Queues Without Tears', 'The Pager That Cried Wolf'],
    ],
    [
      'headings below one that groups talks',
      [
        '## Keynotes',
        '### Draining Queues Without Tears',
        ...body,
        '### The Pager That Cried Wolf',
        ...body,
      ],
      ['Draining Queues Without Tears', 'The Pager That Cried Wolf'],
    ],
    [
      'headings beside one that groups talks',
      [
        '### Keynotes',
        '### Draining Queues Without Tears',
        ...body,
        '## The Pager That Cried Wolf - Nimbus Nine',
        ...body,
        '## Rollbacks at Midnight - Google',
        ...body,
        '## Counting What Counts - Netflix',
        ...body,
      ],
      [
        'Draining Queues Without Tears',
        'The Pager That Cried Wolf',
        'Rollbacks at Midnight',
        'Counting What Counts',
      ],
    ],
  ])('takes %s', (_, lines, expected) => {
    expect(titles('# Notes from a conference', '', ...lines)).toEqual(expected);
  });

  it.each([
    [
      'headings inside a talk',
      [
        '## Draining Queues Without Tears, Marta Lindqvist, Fennel',
        ...body,
        '### What they tried first',
        ...body,
        '## The Pager That Cried Wolf, Owen Achterberg, Nimbus Nine',
        ...body,
      ],
      ['Draining Queues Without Tears', 'The Pager That Cried Wolf'],
    ],
    [
      'a heading that groups talks',
      ['## Lightning talks', '### Draining Queues Without Tears', ...body],
      ['Draining Queues Without Tears'],
    ],
    [
      'a deeper heading below a talk that stands beside a group',
      [
        '### Keynotes',
        '### Draining Queues Without Tears',
        ...body,
        '#### What they tried first',
        ...body,
      ],
      ['Draining Queues Without Tears'],
    ],
  ])('leaves out %s', (_, lines, expected) => {
    expect(titles('# Notes from a conference', '', ...lines)).toEqual(expected);
  });

  describe('takes a heading that says who spoke, and not on what,', () => {
    const marta = ['Marta Lindqvist'];

    it.each([
      ['for a talk without a title', ['## Marta Lindqvist, Fennel', ...body], [[null, marta]]],
      [
        'with a post and no marks',
        ['## Marta Lindqvist Senior Engineer Fennel', ...body],
        [[null, marta]],
      ],
      [
        'for the speakers of the title below',
        ['## Marta Lindqvist, Fennel', '### Draining Queues Without Tears', ...body],
        [['Draining Queues Without Tears', marta]],
      ],
      [
        'for the speakers of the title above',
        ['## Draining Queues Without Tears', '### Marta Lindqvist, Fennel', ...body],
        [['Draining Queues Without Tears', marta]],
      ],
    ])('%s', (_, lines, expected) => {
      expect(told(...lines)).toEqual(expected);
    });

    it.each([
      ['inside a talk', ['## Draining Queues, Owen Achterberg, Fennel', ...body]],
      ['where people are presented', ['## Our speakers']],
    ])('for no talk %s', (_, lines) => {
      const found = told(...lines, '### Marta Lindqvist, Fennel', ...body).map(([title]) => title);
      expect(found).not.toContain(null);
    });
  });
});
