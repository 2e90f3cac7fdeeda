import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { singular } from '../../src/text/singular.js';

describe('singular', () => {
  it.each([
    ['retries', 'retry'],
    ['queues', 'queue'],
    ['objectives', 'objective'],
    ['breaches', 'breach'],
    ['caches', 'cache'],
    ['batches', 'batch'],
    ['boxes', 'box'],
    ['crashes', 'crash'],
    ['losses', 'loss'],
    ['processes', 'process'],
    ['databases', 'database'],
    ['slos', 'slo'],
    ['nines', 'nine'],
    ['ties', 'tie'],
  ])('takes the ending off %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });

  it.each([
    'status',
    'analysis',
    'loss',
    'process',
    'devops',
    'gitops',
    'less',
    'dns',
    'bus',
    'toil',
    'sre',
    'as',
    's',
    '',
  ])('leaves %j as it is', (word) => {
    expect(singular(word)).toBe(word);
  });

  // No list of exceptions stands behind the endings; both sides of a comparison are brought to the same wrong form.
  const failing = [
    ['series', 'series'],
    ['indices', 'index'],
    ['statuses', 'status'],
    ['https', 'https'],
  ] as const;
  for (const [plural, one] of failing) {
    it.failing(`brings ${plural} to ${one}`, () => {
      expect(singular(plural)).toBe(one);
    });
  }

  it('only shortens, and never to nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(singular(word).length).toBeLessThanOrEqual(word.length);
        expect(singular(word).length).toBeGreaterThan(0);
        expect(singular(word).slice(0, -1)).toBe(word.slice(0, singular(word).length - 1));
      }),
    );
  });
});
