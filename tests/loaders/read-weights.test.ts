import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readWeights } from '../../loaders/read-weights.js';

const shipped = readFileSync(new URL('../../vocabulary/weights.json', import.meta.url), 'utf8');

describe('reading weights', () => {
  it('takes what the trainer writes', () => {
    expect(Object.keys(readWeights(shipped)).length).toBeGreaterThanOrEqual(9);
  });

  it('says which are missing', () => {
    const { phrase: _, ...others } = JSON.parse(shipped) as Record<string, unknown>;
    expect(() => readWeights(JSON.stringify(others))).toThrow('"weights.json" has no `phrase`.');
  });
});
