import { describe, it, expect } from '@jest/globals';
import { foldLabel } from '../../src/vocabulary/fold-label.js';
import { foldSpelling } from '../../src/vocabulary/fold-spelling.js';

describe('foldLabel', () => {
  it.each([
    ['Error Budgets', 'error budget'],
    ['single points of failure', 'single-point of failure'],
    ['retries', 'retry'],
    ['café', 'Cafe'],
    ['SLOs', 'slo'],
  ])('takes %s and %s for one', (one, other) => {
    expect(foldLabel(one)).toBe(foldLabel(other));
  });

  it.each([
    ['DNS', 'DN'],
    ['HTTP/2', 'HTTP/3'],
    ['rollback', 'roll back'],
    ['status', 'statu'],
  ])('tells %s from %s', (one, other) => {
    expect(foldLabel(one)).not.toBe(foldLabel(other));
  });
});

describe('foldSpelling', () => {
  it('folds case, accents and hyphens', () => {
    expect(foldSpelling('Jean-Rémy  Ô')).toBe(foldSpelling('jean remy o'));
  });

  it('keeps the last letter of a name', () => {
    expect(foldSpelling('Williams')).not.toBe(foldSpelling('William'));
  });
});
