import { describe, it, expect } from '@jest/globals';
import { findHeaders } from '../../../loaders/extract/find-headers.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

const titles = (...lines: string[]) =>
  findHeaders(documentOf(...lines), knowledge, true, []).map(({ reading }) => reading.title?.text);

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
});
