import { describe, it, expect } from '@jest/globals';
import { wordFamily } from '../../src/text/word-family.js';

describe('wordFamily', () => {
  it.each([
    ['migrate', 'migrating', 'migration', 'migrations'],
    ['deploy', 'deploys', 'deployment', 'deployed'],
    ['scale', 'scaling', 'scalable', 'scalability'],
    ['prepare', 'prepared', 'preparedness'],
    ['plan', 'planning', 'planned'],
    ['observe', 'observable', 'observability'],
    ['independent', 'independently', 'independence'],
  ])('is one for %s and what is derived from it', (word, ...others) => {
    expect(new Set([word, ...others].map(wordFamily)).size).toBe(1);
  });

  it.each([
    ['operator', 'operation'],
    ['team', 'test'],
    ['load', 'loading dock'],
    ['user', 'useful'],
    ['error', 'errand'],
  ])('parts %s and %s', (one, other) => {
    expect(wordFamily(one)).not.toBe(wordFamily(other));
  });
});
