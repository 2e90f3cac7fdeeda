import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestNames } from '../../src/text/nearest-names.js';

const names = [
  'error budget',
  'error budget policy',
  'toil',
  'load shedding',
  'load balancing',
  'SLO',
  'Nadia Öztürk',
  'Nadia Ostrowska',
];

describe('nearestNames', () => {
  it.each([
    /* one letter is missing */ ['eror budget', ['error budget']],
    /* case, hyphen and accents count for nothing */ ['Error-Budjet', ['error budget']],
    ['nadia ozturc', ['Nadia Öztürk']],
    /* the nearest first, then those that hold the words, the shortest first */
    ['error budgets', ['error budget']],
    ['load', ['load shedding', 'load balancing']],
    ['budget', ['error budget', 'error budget policy']],
    ['nadia', ['Nadia Öztürk', 'Nadia Ostrowska']],
    /* three letters bear one slip */ ['SLI', ['SLO']],
    ['tiol', ['toil']],
    /* nothing is near */ ['kubernetes', []],
    ['', []],
    ['  ', []],
  ])('gives for "%s" %j', (name, expected) => {
    expect(nearestNames(name, names)).toEqual(expected);
  });

  it('finds a name again after any one slip in it', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', '🙂'),
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, fc.nat(11), (right, at) => {
        const letters = Array.from(right);
        fc.pre(at < letters.length);
        expect(nearestNames(letters.toSpliced(at, 1).join(''), [right, 'unlike'])).toEqual([right]);
        expect(nearestNames(letters.with(at, 'x').join(''), [right, 'unlike'])).toEqual([right]);
      }),
    );
  });

  it('takes no time over a text that is no name', () => {
    const started = performance.now();
    expect(
      nearestNames(
        'x y'.repeat(100_000),
        Array.from({ length: 2000 }, (_, n) => `n${n}`),
      ),
    ).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('gives each name once and at most three', () => {
    expect(nearestNames('node', ['nodes', 'node', 'node', 'nude', 'mode', 'code'])).toEqual([
      'node',
      'code',
      'mode',
    ]);
  });
});
