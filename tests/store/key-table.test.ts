import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { createKeyTable } from '../../src/store/key-table.js';

const anyKey = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.maxSafeNat());

describe('the table of keys', () => {
  it('gives each key the values that were added for it, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyKey, fc.nat(1000)), { maxLength: 300 }),
        fc.nat(100),
        (entries, expected) => {
          const table = createKeyTable(expected);
          const map = new Map<number, Set<number>>();
          for (const [key, value] of entries) {
            table.add(key, value);
            map.set(key, (map.get(key) ?? new Set()).add(value));
          }
          for (const key of [0, 1, 2, 3, 4, ...map.keys()]) {
            const found = new Set<number>();
            table.collect(key, found);
            expect(found).toEqual(map.get(key) ?? new Set());
          }
        },
      ),
    );
  });
});
