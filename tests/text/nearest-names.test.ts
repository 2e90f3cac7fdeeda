import { describe, expect, it } from '@jest/globals';
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

  it('gives each name once and at most three', () => {
    expect(nearestNames('node', ['nodes', 'node', 'node', 'nude', 'mode', 'code'])).toEqual([
      'node',
      'code',
      'mode',
    ]);
  });
});
