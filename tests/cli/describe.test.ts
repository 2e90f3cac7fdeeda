import { describe, it, expect } from '@jest/globals';
import { countOf } from '../../src/cli/count-of.js';
import { describeQuote } from '../../src/cli/describe-quote.js';
import { describeReport } from '../../src/cli/describe-report.js';
import { describeTotal } from '../../src/cli/describe-total.js';
import { displayWidth } from '../../src/cli/display-width.js';
import { lineRanges } from '../../src/cli/line-ranges.js';
import { createOutput } from '../../src/cli/output.js';
import type { LoadReport } from '../../src/load-notes.js';

function outputOf(
  options: { json?: boolean; quiet?: boolean; color?: boolean; errorColumns?: number } = {},
) {
  const out: string[] = [];
  const error: string[] = [];
  const output = createOutput(
    {
      writeOut: (text) => out.push(text),
      writeError: (text) => error.push(text),
      columns: 60,
      errorColumns: options.errorColumns ?? null,
      hasColours: true,
    },
    { color: false, ...options },
  );
  return { output, out, error };
}

const report: LoadReport = {
  path: '2021/day1.md',
  outcome: 'added',
  talks: 2,
  speakers: 1,
  concepts: 12,
  lessons: 0,
  silentLines: [3, 7, 8, 9, 44],
  problems: [
    '2021/day1.md:22:1 talk-title: Unexpected "Smug comments:" where a title was expected.',
  ],
};

describe('describeReport', () => {
  it('tells what a file gave, what it did not, and what was odd', () => {
    expect(describeReport(report, outputOf().output)).toBe(
      [
        '2021/day1.md  added',
        '  2 talks, 1 speaker, 12 concepts, 0 lessons',
        '  Nothing read from lines 3, 7-9 and 44.',
        '  2021/day1.md:22:1 talk-title: Unexpected "Smug comments:"',
        '    where a title was expected.',
      ].join('\n'),
    );
  });

  it('takes one line for a file that has not changed', () => {
    const unchanged = { ...report, outcome: 'unchanged' as const };
    expect(describeReport(unchanged, outputOf().output)).toBe('2021/day1.md  unchanged');
  });

  it('lets no file name write to the terminal', () => {
    const odd = { ...report, path: 'a\u001b[2J\nb.md', outcome: 'renamed' as const };
    expect(describeReport(odd, outputOf().output)).toBe('a[2J b.md  renamed');
  });
});

describe('describeQuote', () => {
  const place = { fileLine: 31, place: null, note: { path: '2021/day1.md' } };

  it('sets the quote in quotation marks above its place', () => {
    const quote = 'Bound every queue,\n  or latency grows until somebody is paged at night.';
    expect(describeQuote({ quote, ...place }, outputOf().output)).toBe(
      [
        '    “Bound every queue, or latency grows until somebody is',
        '     paged at night.”',
        '      2021/day1.md:31',
      ].join('\n'),
    );
  });

  it('tells the page, slide or time beside the line', () => {
    const slide = { ...place, place: 'slide 7' };
    expect(describeQuote({ quote: 'Bound it.', ...slide }, outputOf().output)).toBe(
      '    “Bound it.”\n      2021/day1.md:31, slide 7',
    );
  });

  it('cuts a page-long quote at a word', () => {
    const lines = describeQuote({ quote: 'words '.repeat(200), ...place }, outputOf().output);
    expect(lines.length).toBeLessThan(600);
    expect(lines).toMatch(/words …”\n {6}2021/);
    expect(lines.split('\n').filter((line) => displayWidth(line) > 60)).toEqual([]);
  });
});

describe('describeTotal', () => {
  it('counts files by outcome and what the graph holds', () => {
    const total = {
      files: 3,
      outcomes: { added: 2, refused: 1 },
      problems: 0,
      seconds: 1.234,
      graph: { talks: 1, speakers: 2, concepts: 1204, lessons: 0, notes: 2 },
    };
    expect(describeTotal(total)).toBe(
      'Read 3 notes in 1.2 s: 2 added, 1 refused. The graph holds 1 talk, 2 speakers, 1,204 concepts and 0 lessons from 2 notes.',
    );
  });
});

describe('lineRanges', () => {
  it.each([
    [[], 5, ''],
    [[3], 5, '3'],
    [[3, 4], 5, '3-4'],
    [[1, 3, 5], 5, '1, 3 and 5'],
    [[1, 3, 5, 7, 8], 2, '1, 3 and 3 more'],
  ])('writes %j, at most %d, as %j', (lines, most, expected) => {
    expect(lineRanges(lines, most)).toBe(expected);
  });
});

describe('countOf', () => {
  it.each([
    [0, 'talk', '0 talks'],
    [1, 'company', '1 company'],
    [1204, 'company', '1,204 companies'],
  ])('says %d %s', (count, noun, expected) => {
    expect(countOf(count, noun)).toBe(expected);
  });
});

describe('createOutput', () => {
  it('keeps standard output for the document where JSON is wanted', () => {
    const { output, out, error } = outputOf({ json: true, errorColumns: 60 });
    output.print('a line');
    output.say('another');
    output.progress('1 of 2');
    output.warn('trouble');
    output.json({ a: 1 });
    expect(out.join('')).toBe('{\n  "a": 1\n}\n');
    expect(error.join('')).toBe('trouble\n');
  });

  it('says nothing but the answer and errors where quiet is wanted', () => {
    const { output, out, error } = outputOf({ quiet: true, errorColumns: 60 });
    output.print('the answer');
    output.say('a report');
    output.progress('1 of 2');
    output.warn('trouble');
    expect(out.join('')).toBe('the answer\n');
    expect(error.join('')).toBe('trouble\n');
  });

  it('shows progress on a terminal only, and clears it before the next line', () => {
    const terminal = outputOf({ errorColumns: 60 });
    terminal.output.progress('Read 1 of 2');
    terminal.output.say('done');
    expect(terminal.error.join('')).toBe('\r\u001b[KRead 1 of 2\r\u001b[K');
    const pipe = outputOf();
    pipe.output.progress('Read 1 of 2');
    expect(pipe.error).toEqual([]);
  });

  it('wraps messages on a terminal, and leaves them whole in a log', () => {
    const long = 'word '.repeat(30).trim();
    const terminal = outputOf({ errorColumns: 60 });
    terminal.output.warn(long);
    expect(
      terminal.error
        .join('')
        .split('\n')
        .every((line) => line.length <= 60),
    ).toBe(true);
    const log = outputOf();
    log.output.warn(long);
    expect(log.error.join('')).toBe(`${long}\n`);
  });

  it('lets no message write anything but text to the terminal', () => {
    const { output, error } = outputOf();
    output.warn('Cannot read "a\u001b[2Jb.md".\nSee above.');
    expect(error.join('')).toBe('Cannot read "a[2Jb.md".\nSee above.\n');
  });

  it('colours only where it is wanted', () => {
    expect(outputOf({ color: true }).output.paint.bold('a')).toBe('\u001b[1ma\u001b[22m');
    expect(outputOf({ color: false }).output.paint.bold('a')).toBe('a');
    expect(outputOf({ color: true, json: true }).output.paint.bold('a')).toBe('a');
  });
});
