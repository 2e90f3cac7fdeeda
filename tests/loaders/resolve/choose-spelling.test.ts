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

describe('chooseSpelling with a list of words', () => {
  const known = new Set(['are', 'immutable', 'deployments', 'simpler', 'security', 'and']);
  const choose = (...texts: string[]): string =>
    chooseSpelling(
      texts.map((text) => ({ text, authority: 0 })),
      (word) => known.has(word),
    );

  it('lets one right spelling win over two with slips', () => {
    expect(
      choose(
        'Are Imutable Deployments Simplier',
        'Are Imutable Deployments Simplier',
        'Are Immutable Deployments Simpler',
      ),
    ).toBe('Are Immutable Deployments Simpler');
  });

  it('takes an unknown word for no slip where nothing known is near', () => {
    expect(choose('Security and Zookeepers', 'Security and Zookeepers', 'Security and')).toBe(
      'Security and Zookeepers',
    );
  });

  it('counts who leaves out what stands behind a colon as agreeing', () => {
    expect(choose('Security', 'Security', 'Security: Simpler Deployments')).toBe(
      'Security: Simpler Deployments',
    );
  });
});
