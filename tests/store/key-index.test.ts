import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { createKeyIndex } from '../../src/store/key-index.js';
import { hashKey, keyText } from '../../src/text/hash-key.js';

const anyKeys = fc.array(
  fc.constantFrom('a', 'b', 'c', 'd', 'é').map((key) => keyText(hashKey(key))),
  {
    maxLength: 4,
  },
);
const anyChange = fc.record({
  id: fc.constantFrom('note/1', 'note/2', 'note/3'),
  /** Null where the note goes. */
  keys: fc.option(anyKeys),
});

describe('the look-up of keys', () => {
  it('finds the notes that hold a key after any changes, as a search through all would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyChange),
        fc.array(anyChange),
        anyKeys,
        async (stored, changes, wanted) => {
          const notes = new Map<string, readonly string[]>();
          for (const { id, keys } of stored) if (keys) notes.set(id, keys);
          const index = createKeyIndex(async () => [...notes].map(([id, keys]) => ({ id, keys })));
          await index.find([]);
          for (const { id, keys } of changes) {
            index.apply({
              put: [],
              discard: keys ? [] : [id],
              notes: keys ? [{ id, keys }] : [],
            });
            if (keys) notes.set(id, keys);
            else notes.delete(id);
          }
          const holders = [...notes].filter(([, keys]) => keys.some((key) => wanted.includes(key)));
          expect((await index.find(wanted)).toSorted()).toEqual(
            holders.map(([id]) => id).toSorted(),
          );
        },
      ),
    );
  });

  it('is built anew where much was replaced, and finds what is there now', async () => {
    const [before, after] = ['a', 'b'].map((key) => keyText(hashKey(key)));
    const notes = new Map([['note/1', before ?? '']]);
    let built = 0;
    const index = createKeyIndex(async () => {
      built += 1;
      return [...notes].map(([id, key]) => ({ id, keys: [key] }));
    });
    for (let turn = 0; turn < 4200; turn += 1) {
      const key = (turn % 2 === 0 ? before : after) ?? '';
      notes.set('note/1', key);
      index.apply({ put: [], discard: [], notes: [{ id: 'note/1', keys: [key] }] });
      expect(await index.find([key])).toEqual(['note/1']);
    }
    expect(await index.find([before ?? ''])).toEqual([]);
    expect(built).toBe(3);
  });

  it('takes a missing list for no keys', async () => {
    const index = createKeyIndex(async () => [{ id: 'note/1', keys: null }]);
    expect(await index.find([keyText(hashKey('a'))])).toEqual([]);
  });
});

describe('hashKey', () => {
  it('makes words of letters and digits that come back as whole numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        const hash = hashKey(key);
        expect(Number.isSafeInteger(hash)).toBe(true);
        expect(keyText(hash)).toMatch(/^[0-9a-z]+$/);
        expect(Number.parseInt(keyText(hash), 36)).toBe(hash);
      }),
    );
  });

  it.each([0, 35, 36 ** 5 - 1, 36 ** 5, 36 ** 5 + 1, 2 ** 52 - 1])(
    'writes %i in base 36',
    (key) => {
      expect(keyText(key)).toBe(key.toString(36));
    },
  );

  it('tells like keys apart', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `talk word ${index}`);
    expect(new Set(keys.map(hashKey)).size).toBe(keys.length);
  });
});
