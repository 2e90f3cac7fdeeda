import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../loaders/formats/decode-text.js';
import { NoteError } from '../../../loaders/note-error.js';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

function refusal(input: Uint8Array): NoteError {
  try {
    decodeText(input, 'day1.md');
  } catch (error) {
    if (error instanceof NoteError) return error;
    throw error;
  }
  throw new Error('Expected a NoteError.');
}

/** UTF-16 as editors write it, mark first. */
function utf16(text: string, order: 'le' | 'be'): Buffer {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? buffer : buffer.swap16();
}

describe('decodeText', () => {
  it('gives UTF-8 back to the letter, line ends and all', () => {
    expect(decodeText(Buffer.from('Größe – “SLO” 🔥\r\nnext\rlast\n'))).toBe(
      'Größe – “SLO” 🔥\r\nnext\rlast\n',
    );
  });

  it('takes off a byte order mark, only the first', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'toil'))).toBe('toil');
    expect(decodeText(Buffer.from('\ufeff\ufefftoil'))).toBe('\ufefftoil');
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with a mark', (order) => {
    expect(decodeText(utf16('Ошибки и бюджет 🔥\r\n', order))).toBe('Ошибки и бюджет 🔥\r\n');
  });

  it('reads a part of a larger buffer', () => {
    const large = Buffer.from('\0\0toil\0\0');
    expect(decodeText(large.subarray(2, 6))).toBe('toil');
  });

  it.each([
    ['no bytes', bytes()],
    ['only a mark', bytes(0xef, 0xbb, 0xbf)],
    ['only white space', Buffer.from(' \r\n\t\n\u00a0')],
  ])('refuses %s as empty', (_, input) => {
    expect(refusal(input)).toMatchObject({ code: 'NOTE_EMPTY', path: 'day1.md' });
  });

  it.each([
    ['a NUL', Buffer.from(`${'text '.repeat(1000)}\0`)],
    ['a PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR')],
    ['many control characters', Buffer.from('\u0001\u0002\u0003 abc \u0004\u0005')],
    ['control characters and bytes that are no UTF-8', bytes(1, 2, 3, 0xff, 0xfe, 6, 'abc')],
    ['a few bytes with a NUL', bytes(0, 1, 2)],
    ['a NUL in UTF-16', utf16('so\0', 'le')],
  ])('refuses %s as binary', (_, input) => {
    expect(refusal(input).code).toBe('NOTE_BINARY');
  });

  it('bears a stray control character, form feeds and coloured terminal output', () => {
    const text = 'a note\u0008 with a slip\fand \u001b[1mbold\u001b[0m words\v';
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it('names the line of the first byte that is no UTF-8', () => {
    const { code, message } = refusal(bytes('first\nGr', 0xf6, 0xdf, 'e\n', 0xff));
    expect(code).toBe('NOTE_ENCODING');
    expect(message).toMatch(
      /^Cannot read "day1\.md": line 2 holds bytes that are no UTF-8, .*\. Save/,
    );
  });

  it.each([
    ['a cut character at the end', bytes('caf', 0xc3)],
    ['an overlong form', bytes('a', 0xc0, 0xaf)],
    ['half a surrogate pair in UTF-8', bytes('a', 0xed, 0xa0, 0x80)],
    ['half a surrogate pair in UTF-16', utf16('a\ud83d b', 'le')],
    ['an odd number of bytes in UTF-16', utf16('ab', 'le').subarray(0, 5)],
    ['UTF-16 without a mark', Buffer.from('Notes of the first day', 'utf16le')],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
  ])('refuses %s as an encoding', (_, input) => {
    expect(refusal(input).code).toBe('NOTE_ENCODING');
  });

  it('gives text that encodes back to the very bytes, or refuses them', () => {
    const noise = fc.uint8Array({ maxLength: 40 });
    const marked = noise.map((rest) => bytes(0xff, 0xfe, ...rest));
    const almost = fc.tuple(fc.string({ unit: 'grapheme' }), noise, fc.string());
    const mixed = almost.map(([left, middle, right]) => bytes(left, ...middle, right));
    fc.assert(
      fc.property(fc.oneof(noise, marked, mixed), (input) => {
        let text: string;
        try {
          text = decodeText(input);
        } catch (error) {
          if (error instanceof NoteError) return;
          throw error;
        }
        const again = input[0] === 0xff ? utf16(text, 'le') : Buffer.from(text);
        expect(again.equals(input) || bytes(0xef, 0xbb, 0xbf, text).equals(input)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back every text that it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/\S/.test(text) && !text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toBe(text);
        expect(decodeText(utf16(text, 'be'))).toBe(text);
      }),
    );
  });
});
