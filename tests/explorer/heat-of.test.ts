import { describe, expect, it } from '@jest/globals';
import { heatOf } from '../../src/explorer/parts/heat-of.js';

describe('heat', () => {
  it.each([
    [1, 1, 1],
    [1, 20, 1],
    [2, 2, 5],
    [2, 20, 2],
    [10, 20, 4],
    [20, 20, 5],
  ])('of %d where the most is %d is %d', (count, most, heat) => {
    expect(heatOf(count, most)).toBe(heat);
  });
});
