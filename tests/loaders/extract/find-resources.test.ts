import { describe, it, expect } from '@jest/globals';
import { findResources } from '../../../loaders/extract/find-resources.js';
import { documentOf } from './document-of.js';

const told = (...lines: string[]) =>
  findResources(documentOf(...lines).blocks).map(({ kind, title, url }) => [kind, title, url]);

describe('findResources', () => {
  it.each([
    ['Book: The Quiet Pager', ['book', 'The Quiet Pager', null]],
    ['Books: "The Quiet Pager"', ['book', 'The Quiet Pager', null]],
    ['- Book: The Quiet Pager, by Ada Prior', ['book', 'The Quiet Pager', null]],
    ['Book to read: The Quiet Pager.', ['book', 'The Quiet Pager', null]],
    ['Paper: How Queues Lie', ['paper', 'How Queues Lie', null]],
    ['Tool: pagerduck', ['tool', 'pagerduck', null]],
    ['Further reading: The Quiet Pager', ['link', 'The Quiet Pager', null]],
    ['[the post](https://talks.test/post)', ['link', 'the post', 'https://talks.test/post']],
    ['https://talks.test/post', ['link', 'https://talks.test/post', 'https://talks.test/post']],
    ['[Slides](https://talks.test/deck)', ['slides', 'Slides', 'https://talks.test/deck']],
    [
      '[deck](https://speakerdeck.com/ada/queues)',
      ['slides', 'deck', 'https://speakerdeck.com/ada/queues'],
    ],
    [
      '[the talk](https://www.youtube.com/watch?v=abc)',
      ['video', 'the talk', 'https://www.youtube.com/watch?v=abc'],
    ],
    ['[it](https://youtu.be/abc)', ['video', 'it', 'https://youtu.be/abc']],
    [
      '[queues](https://arxiv.org/abs/1801.00001)',
      ['paper', 'queues', 'https://arxiv.org/abs/1801.00001'],
    ],
    [
      '[queues](https://talks.test/queues.pdf)',
      ['paper', 'queues', 'https://talks.test/queues.pdf'],
    ],
    ['[the paper](https://talks.test/queues)', ['paper', 'the paper', 'https://talks.test/queues']],
    ['[drain](https://github.com/ada/drain)', ['tool', 'drain', 'https://github.com/ada/drain']],
  ])('finds in %j', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  it.each([
    'Book your room early',
    'The book said so',
    'Tools are no answer',
    '[Ada](https://twitter.com/ada)',
    '[top](#top)',
    '[mail](mailto:ada@talks.test)',
    '![load](https://talks.test/load.png)',
    'Slides will follow',
  ])('finds none in %j', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('gives the place of the words', () => {
    const [found] = findResources(
      documentOf('See [the post](https://talks.test/post) today').blocks,
    );
    const { block, from, to } = found?.place ?? {};
    expect(block?.text.slice(from, to)).toBe('the post');
  });

  // A labelled address is told by its address alone, and only as a link.
  it.failing('keeps the kind of a labelled address', () => {
    expect(told('Book: https://talks.test/quiet-pager')).toEqual([
      ['book', 'https://talks.test/quiet-pager', 'https://talks.test/quiet-pager'],
    ]);
  });
});
