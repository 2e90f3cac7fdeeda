import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../src/cli/display-width.js';
import { plainLine } from '../../src/cli/plain-line.js';
import { wrapText } from '../../src/cli/wrap-text.js';

describe('wrapText', () => {
  it('breaks between words and indents what follows', () => {
    expect(wrapText('Alert on symptoms, never on causes.', 20, '- ', '  ')).toBe(
      '- Alert on symptoms,\n  never on causes.',
    );
  });

  it('cuts a word that is wider than a line', () => {
    expect(wrapText('see https://example.org/a/long/address now', 14, '  ')).toBe(
      '  see\n  https://exam\n  ple.org/a/lo\n  ng/address\n  now',
    );
  });

  it('gives the lead alone for an empty text', () => {
    expect(wrapText('', 10, '> ')).toBe('>');
  });

  it('keeps every line within the width and every word', () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 30 }))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (input, width) => {
        const plain = plainLine(input);
        const lines = wrapText(plain, width, '  ', '    ').split('\n');
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
      }),
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['Gödel', 5],
    ['Go\u0308del', 5],
    ['障害', 4],
    ['🔥', 2],
    ['a\u200bb', 2],
  ])('gives %s as %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('plainLine', () => {
  it('leaves nothing that moves the cursor, colours or turns the text around', () => {
    expect(plainLine(' a\u001b[2J\u0007 b\r\n\tc\u202ed\u0085e ')).toBe('a[2J b cde');
  });
});
