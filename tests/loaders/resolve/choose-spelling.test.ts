import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { chooseSpelling } from '../../../loaders/resolve/choose-spelling.js';

const of = (...texts: string[]) => texts.map((text) => ({ text, authority: 0 }));

describe('chooseSpelling', () => {
  it.each([
    [
      'the one that most agree on',
      of('Marta Lindquist', 'Marta Lindqvist', 'Marta Lindqvist'),
      'Marta Lindqvist',
    ],
    [
      'the longer of two',
      of('Draining Queues', 'Draining Queues Without Tears'),
      'Draining Queues Without Tears',
    ],
    ['the one with its capitals', of('draining queues', 'Draining Queues'), 'Draining Queues'],
    ['the one with its accents', of('Ines Castellano', 'Inés Castellano'), 'Inés Castellano'],
    ['one that is not shouted', of('DRAINING QUEUES', 'Draining Queues'), 'Draining Queues'],
    ['the only one', of('Toil'), 'Toil'],
    ['nothing of nothing', [], ''],
  ])('takes %s', (_, spellings, expected) => {
    expect(chooseSpelling(spellings)).toBe(expected);
  });

  it('asks the higher authority first, however few say so', () => {
    const curated = { text: 'Fennel', authority: 1 };
    expect(chooseSpelling([...of('Fennel Software', 'Fennel Software'), curated])).toBe('Fennel');
  });

  it('does not depend on the order of spellings', () => {
    const spelling = fc.record({
      text: fc.constantFrom('toil', 'Toil', 'TOIL', 'Töil', 'toils', 'liot'),
      authority: fc.constantFrom(0, 1),
    });
    const shuffled = fc
      .array(spelling, { minLength: 1, maxLength: 8 })
      .chain((own) =>
        fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
      );
    fc.assert(
      fc.property(shuffled, ([own, other]) => {
        expect(chooseSpelling(other)).toBe(chooseSpelling(own));
        expect(own.map(({ text }) => text)).toContain(chooseSpelling(own));
      }),
    );
  });
});
