import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { extractText, parseDocument } from '../../../loaders/formats/index.js';

const open = (...lines: string[]) => parseDocument(extractText(lines.join('\n')));

describe('the format of a text', () => {
  it.each([
    ['markdown', 'a heading', ['# Day one', 'Words.']],
    ['markdown', 'a link', ['Day one', 'See [the talk](https://talks.test/1).']],
    ['markdown', 'bold words', ['**Queues** - Marta', 'Words.']],
    ['markdown', 'front matter', ['---', 'title: Day one', '---', 'Words.']],
    ['bullets', 'three items', ['Day one', '- a', '- b', '- c']],
    ['bullets', 'three numbered items', ['1. a', '2. b', '3. c']],
    ['slides', 'three slide marks', ['Slide 1', 'Queues', 'Slide 2', '● a', 'Slide 3', '● b']],
    [
      'slides',
      'slide marks among headings',
      ['# Deck', 'Slide 1', 'a', 'Slide 2', 'b', 'Slide 3', 'c'],
    ],
    ['html', 'a doctype', ['<!DOCTYPE html>', '<p>One']],
    ['html', 'an html element', ['  <html><body>One</body></html>']],
    [
      'html',
      'a fragment full of tags',
      ['<h2>Day one</h2>', '<ul><li>a</li><li>b</li></ul>', '<p>c</p>'],
    ],
    ['prose', 'sentences', ['The first talk was about queues.', 'It was good.']],
    ['prose', 'two items', ['Words.', '- a', '- b']],
    ['prose', 'two slide marks', ['Slide 1', 'a', 'Slide 2', 'b']],
    [
      'prose',
      'a tag that someone writes about',
      ['We replaced <div> with <p> in the page, and <b> with <i>.'],
    ],
    ['prose', 'one word', ['a']],
  ])('is %s for %s', (format, _, lines) => {
    expect(open(...lines).format).toBe(format);
  });
});

describe('the title of a note', () => {
  it.each([
    ['the first heading', ['# Day one', 'Words.'], 'Day one'],
    ['the first heading, whatever its level', ['## Day one', '# Two'], 'Day one'],
    ['the title of the front matter', ['---', 'title: "Day one"', '---', '# Other'], 'Day one'],
    ['a first line that stands alone', ['Day one', '', 'Words.'], 'Day one'],
    ['the only line', ['Day one'], 'Day one'],
    [
      'the title of a page',
      ['<html><head><title>Day one</title></head>', '<body><h1>Other</h1></body></html>'],
      'Day one',
    ],
    [
      'the heading of a page without title',
      ['<html><body><h1>Day one</h1></body></html>'],
      'Day one',
    ],
    [
      'the first line of the first slide',
      ['Slide 1', 'Day one', '', 'Slide 2', 'a', 'Slide 3', 'b'],
      'Day one',
    ],
  ])('is %s', (_, lines, title) => {
    expect(open(...lines).title).toBe(title);
  });

  it.each([
    ['text goes on below', ['Words of a text', 'That goes on']],
    ['the first line ends as a sentence does', ['It rained.', '', 'Words']],
    ['the first line leads to a list', ['Talks:', '', '- a']],
    ['a list begins it', ['- a', '- b', '- c']],
    ['the first line is long', ['many words '.repeat(15), '', 'Words']],
  ])('is none where %s', (_, lines) => {
    expect(open(...lines).title).toBeNull();
  });
});

describe('front matter', () => {
  const lines = [
    '---',
    'title: Day one',
    'author: Owen Achterberg',
    'tags: [a]',
    '---',
    '',
    'Words.',
  ];

  it('gives the author and all its values', () => {
    const { author, frontMatter } = open(...lines);
    expect(author).toBe('Owen Achterberg');
    expect(frontMatter).toMatchObject({ tags: ['a'] });
  });

  it('stands as a first heading, the rest of it in no block', () => {
    expect(open(...lines).blocks.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ['heading', 'Day one', 2],
      ['paragraph', 'Words.', 7],
    ]);
  });

  it('keeps its lines before the text of a page', () => {
    const { text, fileLines, blocks } = open(
      '---',
      'title: Day one',
      '---',
      '<p>One</p>',
      '<p>Two</p><p>a</p><p>b</p>',
    );
    expect(text.startsWith('---\ntitle: Day one\n---\n')).toBe(true);
    expect(blocks.map((block) => [block.text, fileLines?.[block.line - 1]])).toEqual([
      ['Day one', 2],
      ['One', 4],
      ['Two', 5],
      ['a', 5],
      ['b', 5],
    ]);
  });
});

describe('extractText', () => {
  it('keeps all but pages to the letter', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('<'));
    fc.assert(
      fc.property(plain, (text) => {
        expect(extractText(text)).toMatchObject({
          text,
          format: null,
          title: null,
          fileLines: null,
        });
      }),
    );
  });

  it('gives a file line for each line of an extracted text', () => {
    const { text, fileLines } = extractText('<html>\n<p>One</p>\n\n<p>Two\nthree</p>\n</html>\n');
    const lines = text.trimEnd().split('\n');
    expect(lines).toEqual(['One', '', 'Two three']);
    expect([fileLines?.[0], fileLines?.[2]]).toEqual([2, 4]);
  });
});

describe('the blocks of any text', () => {
  it('stand in order and point into it', () => {
    const piece = fc.constantFrom(
      '# A b',
      '- item',
      'words go on',
      '<p>',
      '</p>',
      '---',
      'title: x',
      'Slide 3',
      '',
      '| a | b |',
      '> q',
      '```',
      '&amp;',
      '**b**',
      '🔥',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 20 }),
        (pieces) => {
          const { text, blocks } = open(...pieces);
          for (const block of blocks) {
            expect(block.from).toBeLessThanOrEqual(block.to);
            expect(block.to).toBeLessThanOrEqual(text.length);
            expect(text.slice(0, block.from).split('\n')).toHaveLength(block.line);
            expect(block.offsets).toHaveLength(block.text.length + 1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
