import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import {
  formsIn,
  literally,
  withInitials,
  withoutFamilyName,
  type NameForm,
} from '../../../loaders/extract/name-forms.js';

const found = (text: string, ...forms: NameForm[]): string[] =>
  formsIn(text, forms).map(({ from, to }) => text.slice(from, to));

describe('formsIn', () => {
  it.each([
    ['Slack grew', ['Slack']],
    ['(Slack)', ['Slack']],
    ['Slack, Slack: Slack', ['Slack', 'Slack', 'Slack']],
    ['Slacking', []],
    ['@Slack my.Slack a-Slack 7Slack éSlack', []],
    ['Slack-like', ['Slack']],
    ['Slack7', []],
  ])('finds a name from border to border in "%s"', (text, expected) => {
    expect(found(text, literally('Slack'))).toEqual(expected);
  });

  it.each([
    ['L. Sainz spoke', ['L. Sainz']],
    ['L.Sainz spoke', ['L.Sainz']],
    ['L. J. Sainz spoke', ['L. J. Sainz']],
    ['L. J. R. Sainz spoke', ['L. J. R. Sainz']],
    ['M. Sainz spoke', []],
    ['L. Sainzer spoke', []],
    ['L. and Sainz spoke', []],
  ])('finds initials in "%s"', (text, expected) => {
    expect(found(text, withInitials('Lorenz', 'Sainz'))).toEqual(expected);
  });

  it.each([
    ['Lorenz said', ['Lorenz']],
    ['Lorenz Hube said', []],
    ['Lorenz SRE', ['Lorenz']],
    ['Lorenz.', ['Lorenz']],
  ])('finds a first name alone in "%s"', (text, expected) => {
    expect(found(text, withoutFamilyName('Lorenz'))).toEqual(expected);
  });

  it('takes the first form that fits', () => {
    const forms = [literally("Slack's"), literally('Slack')];
    expect(found("Slack's and Slack'sm", ...forms)).toEqual(["Slack's", 'Slack']);
  });

  it('finds nothing of an empty name', () => {
    expect(found('Slack', literally(''))).toEqual([]);
  });

  it('finds what one regular expression for all forms does', () => {
    const forms = [literally('Ad Bo'), withInitials('Ad', 'Bo'), withoutFamilyName('Ad')];
    const pattern =
      /(?<![\p{L}\d@.-])(?:Ad\s+Bo|A\.\s?(?:\p{Lu}\.\s?)*Bo|Ad(?!\s+\p{Lu}\p{Ll}))(?![\p{L}\d])/gu;
    const piece = fc.constantFrom(
      'Ad',
      'Bo',
      'A',
      'B',
      '.',
      ' ',
      'x',
      '7',
      '-',
      '@',
      'é',
      '𝒳',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        // Blocks have one space between words.
        const text = pieces.join('').replaceAll(/ +/g, ' ');
        expect(found(text, ...forms)).toEqual(text.match(pattern) ?? []);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time that grows with the text alone', () => {
    const text = 'A. '.repeat(20_000);
    expect(found(text, withInitials('Ad', 'Bo'))).toEqual([]);
  });
});
