import { describe, it, expect } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Note } from '../../src/graph.js';
import { readNote } from '../../loaders/index.js';
import { NoteError } from '../../loaders/note-error.js';
import { cases, readFixture } from './read-fixture.js';
import { readingKnowledge } from './reading-knowledge.js';

const knowledge = readingKnowledge();
const texts = await Promise.all(
  cases.map(async (name) => (await readFixture(name, knowledge)).text),
);

/** The gate reads many more. */
const inCi = Boolean(process.env['CI']);

const root = new URL('../fixtures/formats/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /input\.(?:pdf|docx|pptx|vtt|srt|eml)$/.test(name))
  .map((path) => ({ path, bytes: readFileSync(new URL(path, root)) }));

/** The note, or null where its bytes are none; lets any other error go. */
async function read(bytes: Uint8Array, path = 'any.md'): Promise<Note | null> {
  try {
    return await readNote({ path, bytes }, knowledge);
  } catch (error) {
    if (error instanceof NoteError) return null;
    throw error;
  }
}

/** Letters and digits in order; markup may stand between those of one word. */
const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Every fact stands where it says, and says what stands there. */
function check({ text, facts, problems, silentLines, fileLines }: Note): void {
  const points = Array.from(text);
  const lineAt = (from: number) =>
    points.slice(0, from).filter((point) => point === '\n').length + 1;
  const lines = text.split('\n').length;
  for (const { span, quote, asWritten, also = [], ...fact } of facts) {
    expect(points.slice(span.from, span.to).join('')).toBe(quote);
    expect(asWritten.trim()).not.toBe('');
    for (const each of [span, ...also]) expect(lineAt(each.from)).toBe(each.line);
    expect([fact.rule, isSubsequence(letters(asWritten), letters(text))]).toEqual([
      fact.rule,
      true,
    ]);
    expect(fact.kind === 'lesson' && fact.endLine !== null && fact.endLine < span.line).toBe(false);
  }
  for (const line of [...silentLines, ...problems.map((problem) => problem.line)]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
  expect(fileLines === null || fileLines.length >= text.trimEnd().split('\n').length).toBe(true);
}

/** Milliseconds that reading a text takes. */
async function time(text: string): Promise<number> {
  const start = performance.now();
  await read(Buffer.from(text));
  return performance.now() - start;
}

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe('reading what nobody wrote', () => {
  it('reads any bytes as a note, or refuses them', async () => {
    let notes = 0;
    const marked = fc.tuple(
      fc.constantFrom(
        [],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
        [0x25, 0x50, 0x44, 0x46],
        [0x50, 0x4b, 3, 4],
      ),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(marked, async ([mark, bytes]) => {
        const note = await read(Uint8Array.from([...mark, ...bytes]));
        if (!note) return;
        check(note);
        notes += 1;
      }),
      { numRuns: 300 },
    );
    expect(notes).toBeGreaterThan(20);
  });

  it('reads any text', async () => {
    let notes = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const note = await read(Buffer.from(text));
        if (!note) return;
        check(note);
        notes += 1;
      }),
      { numRuns: 200 },
    );
    expect(notes).toBeGreaterThan(20);
  });

  it('reads notes that were cut, mixed and damaged', async () => {
    let notes = 0;
    const bit = fc.constantFrom(
      '\0',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '<div>',
      '</p>',
      '(',
      '[',
      '](',
      '"',
      '“',
      '🔥',
      '---\n',
      'Slide 3\n',
      'title: x\n',
      '   ',
      '\t',
      '|',
      '&amp;',
      '<table><tr>',
      '```',
      '\r',
      '\u2028',
      '\ufeff',
      '\u202e',
      'Marta Lindqvist, ',
      'SREcon18 ',
      'talks are: ',
      'https://[',
      '\u0301',
      'ß',
      '([“'.repeat(40),
      '<b>'.repeat(600),
    );
    const change = fc.oneof(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: bit }),
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), take: fc.nat(60) }),
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        from: fc.constantFrom(...texts),
      }),
    );
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 5 }))
      .map(([text, changes]) =>
        changes.reduce((now, each) => {
          const at = Math.floor(now.length * each.at);
          if ('put' in each) return now.slice(0, at) + each.put + now.slice(at);
          if ('take' in each) return now.slice(0, at) + now.slice(at + each.take);
          return now.slice(0, at) + each.from.slice(at);
        }, text),
      );
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const note = await read(Buffer.from(text));
        if (!note) return;
        check(note);
        notes += 1;
      }),
      { numRuns: inCi ? 5000 : 250 },
    );
    expect(notes).toBeGreaterThan(20);
  }, 600_000);

  it.each(files)(
    'reads $path with bytes changed, or refuses it',
    async ({ path, bytes }) => {
      const change = fc.record({
        at: fc.nat(bytes.length - 1),
        put: fc.uint8Array({ maxLength: 8 }),
        take: fc.nat(8),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const damaged = changes.reduce<Uint8Array>(
            (now, { at, put, take }) =>
              Buffer.concat([now.subarray(0, at), put, now.subarray(at + take)]),
            bytes,
          );
          const note = await read(damaged, path);
          if (note) check(note);
          expect(note?.text).not.toBe('');
        }),
        { numRuns: inCi ? (path.endsWith('.pdf') ? 30 : 200) : 5 },
      );
    },
    600_000,
  );

  it('gives the same facts for the same text, whatever was read before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(texts, { minLength: texts.length }),
        async (shuffled) => {
          for (const text of shuffled) {
            const [one, other] = [
              await read(Buffer.from(text)),
              await readNote({ path: 'b', bytes: Buffer.from(text) }, knowledge),
            ];
            expect(one?.facts).toEqual(other.facts);
          }
        },
      ),
      { numRuns: 3 },
    );
  });
});

describe('reading much', () => {
  const note = texts.filter((text) => !text.includes('<')).join('\n\n');

  // Each part of a reader that looks back at all that it has read would take sixteen times as long; linear is four.
  const kinds = [
    ['sentences on one line', 'Retries made it worse, so they set a budget. '],
    ['one advice after another', 'Use a budget for retries. '],
    ['words without an end', 'the quick brown fox '],
    ['items', '- Use a budget for retries\n'],
    ['nested items', '- Retries\n  - use a budget\n    - and jitter\n'],
    ['talks', 'Draining Queues, Marta Lindqvist, Fennel\n\nShed load early.\n\n'],
    ['rows', '| Draining Queues | Marta Lindqvist |\n'],
    ['a page', '<p>Shed load <b>early</b>, says <a href="https://talks.test/1">Marta</a>.</p>\n'],
    [
      'paragraphs wrapped by hand',
      'a line that was wrapped by hand near the seventieth column of the page,\n',
    ],
    ['a post that lost its line ends', 'Marta showed the queue Nobody was surprised by it '],
  ] as const;
  it.each(kinds)(
    'takes about four times as long for four times as much: %s',
    async (_, unit) => {
      await time(repeat(unit, 5000));
      const small = Math.min(await time(repeat(unit, 50_000)), await time(repeat(unit, 50_000)));
      expect(await time(repeat(unit, 200_000))).toBeLessThan(small * 12 + 500);
    },
    60_000,
  );

  const units = [
    ' ',
    '\t',
    '\u00a0',
    '\n',
    'a ',
    'A',
    'Ab ',
    'aA',
    "A'",
    'A-',
    'Über ',
    '1',
    '1 ',
    '9:00 ',
    '1. ',
    'March 12 ',
    '2018 ',
    "'18",
    ',',
    ', ',
    '.',
    '. ',
    ': ',
    '; ',
    '- ',
    ' - ',
    '—',
    '| ',
    '/',
    '(',
    ')',
    ' (“',
    '[',
    '[(',
    '[a](',
    '[[a](b)',
    '![',
    '"',
    '“',
    '`',
    '` ',
    '*',
    '**a ',
    '_',
    '~',
    '<',
    '<a',
    '<!--',
    '<https://a',
    '<mailto:',
    '&',
    '&a',
    '&amp;',
    '{%',
    '\\',
    '@',
    '@a ',
    'http://',
    '#',
    '# ',
    '=',
    '•',
    '• ',
    '>',
    '🔥',
    'a\u0301',
    '\u200b',
    '\r',
    'a\r\n',
    'e.g. ',
    'Marta Lindqvist ',
    'Marta Lindqvist, ',
    "Marta's talk ",
    'talks are: ',
    'talks: ',
    ' by A',
    ' at A',
    'A of ',
    'Book: ',
    'title: ',
    "don't ",
    '(retry ',
    '"retry" ',
    'retry, ',
    'Retry. ',
    'Marta Lindqvist is a lead of ',
    '<div>',
    '<li>',
    '<b>',
    '<td>a',
  ];
  const wraps: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) =>
      `# Notes from SREcon18 Americas\n\n## Queues, Marta Lindqvist, Fennel\n\n- ${text} end\n`,
    (text) => `<!doctype html><html><body><p>${text}</p></body></html>`,
  ];
  it('takes no expression long: 50,000 characters of one kind', async () => {
    await time(note);
    const usual = Math.max(await time(repeat(note, 50_000)), await time(repeat(note, 50_000)));
    const slow: (readonly [string, number])[] = [];
    for (const unit of units)
      for (const [index, wrap] of wraps.entries()) {
        const taken = await time(wrap(repeat(unit, 50_000)));
        // Those that blow up take hundreds of times as long as a note of that length.
        if (taken > usual * 25 + 1000)
          slow.push([`${JSON.stringify(unit)} in ${index}`, Math.round(taken / usual)]);
      }
    expect(slow).toEqual([]);
  }, 120_000);

  it('reads a line of 200,000 characters', async () => {
    for (const unit of ['x', 'Queues hide trouble ', '([“'])
      expect(await read(Buffer.from(`# Notes\n\n${repeat(unit, 200_000)}\n`))).not.toBeNull();
  }, 30_000);
});
