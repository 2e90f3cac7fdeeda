import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { extractSource } from '../../loaders/formats/extract-source.js';
import { layOut } from '../../loaders/formats/pdf/lay-out.js';
import type { Page, PageItem } from '../../loaders/formats/pdf/page.js';
import { readPdf } from '../../loaders/formats/pdf/read-pdf.js';
import { NoteError } from '../../loaders/note-error.js';
import { pdfOf, shownLines } from './pdf-files.js';

/** A piece of text whose letters are half as broad as they are high. */
const item = (text: string, x: number, y: number, size = 10): PageItem => ({
  text,
  x,
  y,
  size,
  width: (text.length * size) / 2,
});
const page = (items: readonly PageItem[], more: Partial<Page> = {}): Page => ({
  width: 595,
  height: 842,
  items,
  links: [],
  ...more,
});
const textOf = (...pages: readonly Page[]) => layOut(pages).text;

/** Lines of running text at one distance, so that a page has something to measure by. */
const prose = (from: number, count = 6) =>
  Array.from({ length: count }, (_, index) =>
    item('Many words. '.repeat(8).trim(), 60, from - index * 13),
  );

async function refusal(work: Promise<unknown>): Promise<NoteError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof NoteError) return error;
  throw new Error('Expected a NoteError.', { cause: error });
}

describe('layOut', () => {
  it('joins lines that were full, and ends those that were not', () => {
    const lines = [
      item(
        'Bound every queue that you have, however short, whatever its owner says about all the',
        60,
        700,
      ),
      item('requests in it.', 60, 687),
      item('Shed load early.', 60, 674),
    ];
    expect(textOf(page([...lines, ...prose(600)]))).toMatch(
      /^Bound every queue .* about all the requests in it\.\nShed load early\.\n\nMany/,
    );
  });

  it.each([
    ['a word cut at the end of its line', 'relia-', 'bility', 'reliability'],
    ['a word that the file has with its hyphen', 'on-', 'call', 'on-call'],
  ])('mends %s', (_, head, tail, whole) => {
    const first = item(`${'Nobody ever thought enough of it before '.repeat(2)}${head}`, 60, 700);
    const lines = [first, item(`${tail} came along.`, 60, 687), item('An on-call week.', 60, 640)];
    expect(textOf(page(lines))).toContain(`before ${whole} came along.`);
  });

  it('sets headings by the height of their letters', () => {
    const items = [
      item('Day one', 60, 760, 24),
      item('Queues for', 60, 730, 16),
      item('everyone', 60, 712, 16),
      ...prose(690),
    ];
    expect(textOf(page(items))).toMatch(/^# Day one\n\n## Queues for everyone\n\nMany/);
  });

  it('takes marks and indents for items', () => {
    const items = [
      ...prose(700),
      item('• Bound it.', 72, 620),
      item('– Shed load.', 84, 607),
      item('• Measure it.', 72, 594),
    ];
    expect(textOf(page(items))).toMatch(/\n- Bound it\.\n {2}- Shed load\.\n- Measure it\.\n$/);
  });

  it('takes no paragraph for an item because its first line is set in', () => {
    const items = [...prose(700), item('And that was all.', 75, 622), ...prose(609)];
    expect(textOf(page(items))).toContain('\nAnd that was all.\n');
  });

  it('reads columns one after the other', () => {
    const left = prose(700).map((each) => ({ ...each, text: 'left', width: 220 }));
    const right = left.map((each) => ({ ...each, text: 'right', x: 320 }));
    expect(textOf(page([...left, ...right]))).toMatch(/^(?:left\s+)+(?:right\s+)+$/);
  });

  it('puts the cells of rows apart', () => {
    const rows = [
      [item('Step', 60, 700), item('Minutes', 160, 700)],
      [item('Rollback everything', 60, 687), item('4', 160, 687)],
    ];
    expect(textOf(page([...rows.flat(), ...prose(600)]))).toMatch(
      /^\| Step \| Minutes \|\n\| Rollback everything \| 4 \|\n/,
    );
  });

  it('takes a line that is stretched to its column for no row', () => {
    const stretched = ['Distributed', 'systems', 'fail'].map((text, index) =>
      item(text, [60, 135, 190][index] ?? 0, 700),
    );
    expect(textOf(page([...stretched, ...prose(687)]))).toMatch(/^Distributed systems fail/);
  });

  it('leaves out running heads, feet and page numbers', () => {
    const pages = Array.from({ length: 3 }, (_, index) =>
      page([
        item(`Trip report, part ${index}`, 60, 820),
        ...prose(700, 3),
        item(`${index}`, 300, 30),
      ]),
    );
    expect(textOf(...pages)).toMatch(/^(?:Many words\.\s+)+$/);
  });

  it('leaves out the dots of a table of contents', () => {
    const line = item('2.1 Queues . . . . . . . . 17', 60, 700);
    expect(textOf(page([line, ...prose(600)]))).toMatch(/^2\.1 Queues\n/);
  });

  it('puts addresses behind the words that lead there', () => {
    const links = [{ url: 'https://example.org/q', x: 80, y: 703 }];
    expect(textOf(page([item('See the slides.', 60, 700)], { links }))).toBe(
      'See the slides. <https://example.org/q>\n',
    );
  });

  it('makes slides of pages that are broader than high, each with its title first', () => {
    const slide = page([item('Bound it.', 80, 300, 18), item('Queues', 60, 480, 40)], {
      width: 960,
      height: 540,
    });
    const { text, places } = layOut([slide, slide]);
    expect(text).toBe('SLIDE 1\nQueues\n- Bound it.\n\nSLIDE 2\nQueues\n- Bound it.\n');
    expect(places).toEqual([
      { line: 1, place: 'page 1' },
      { line: 5, place: 'page 2' },
    ]);
  });

  it('gives nothing for pages without text', () => {
    expect(textOf(page([]))).toBe('');
  });
});

const read = (bytes: Uint8Array) => extractSource({ path: 'file.pdf', bytes });

describe('readPdf', () => {
  it('reads what a page shows', async () => {
    const extraction = await read(pdfOf(shownLines('Bound every queue.', 'Shed load early.')));
    expect(extraction).toMatchObject({
      format: 'pdf',
      text: 'Bound every queue.\nShed load early.\n',
      fileLines: null,
      places: [{ line: 1, place: 'page 1' }],
    });
  });

  it.each([
    ['that is cut', pdfOf(shownLines('Bound it.')).subarray(0, 200)],
    ['of nothing but its first line', Buffer.from('%PDF-1.7\n')],
    [
      'of other bytes',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'pdf 1 0 R ')]),
    ],
  ])('refuses one %s', async (_, bytes) => {
    expect((await refusal(read(bytes))).code).toMatch(/^NOTE_(?:DAMAGED|EMPTY)$/);
  });

  it('refuses one without text, and says what may help', async () => {
    const { code, message } = await refusal(read(pdfOf('0 0 m 100 100 l S')));
    expect(code).toBe('NOTE_EMPTY');
    expect(message).toContain('recognise the text first');
  });

  it('refuses one with a password', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>]`;
    const { code } = await refusal(read(pdfOf(shownLines('Bound it.'), { trailer: lock })));
    expect(code).toBe('NOTE_LOCKED');
  });

  it('refuses one of more pages than it may have', async () => {
    const bytes = pdfOf(shownLines('Bound it.'), { pages: 5 });
    const limits = { pages: 4, seconds: 30, megabytes: 500 };
    const { code, message } = await refusal(readPdf(bytes, 'file.pdf', limits));
    expect(code).toBe('NOTE_TOO_LARGE');
    expect(message).toContain('5 pages');
  });

  it('stops where a page unpacks to more than can be read in time', async () => {
    const shown = Buffer.alloc(300_000_000, '(x) Tj ');
    const bytes = pdfOf(deflateSync(shown), { stream: '/Filter /FlateDecode' });
    expect(bytes.length).toBeLessThan(1_000_000);
    const started = performance.now();
    const limits = { pages: 10, seconds: 2, megabytes: 300 };
    const { code } = await refusal(readPdf(bytes, 'file.pdf', limits));
    expect(code).toBe('NOTE_TOO_LARGE');
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});
