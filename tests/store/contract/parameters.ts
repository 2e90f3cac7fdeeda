import { describe, expect, it } from '@jest/globals';
import type { Parameters } from '../../../src/store/graph-store.js';
import { readGraph } from '../../../src/store/read-graph.js';
import type { OpenEmpty } from '../contract.js';
import { nothing, withStore } from '../with-store.js';

const id = 'lesson/1';
const refused: readonly (readonly [string, string, unknown])[] = [
  ['a missing parameter', 'read/graph-nodes', {}],
  ['an undefined parameter', 'read/graph-nodes', { ids: undefined }],
  ['a number for a list', 'read/graph-nodes', { ids: 5 }],
  ['a text to look into', 'read/graph-ids', { labels: 'Lesson' }],
  ['an undefined item', 'read/graph-nodes', { ids: [undefined] }],
  ['a number that is none', 'read/graph-nodes', { ids: [Number.NaN] }],
  ['a number without end', 'read/graph-nodes', { ids: [Number.POSITIVE_INFINITY] }],
  ['a date', 'read/graph-nodes', { ids: [new Date(0)] }],
  ['a big integer', 'read/graph-nodes', { ids: [1n] }],
  ['rows without an id', 'write/put-lessons', { rows: [{ text: 'x' }] }],
  ['rows whose id is null', 'write/put-lessons', { rows: [{ id: null }] }],
  ['rows whose id is a number', 'write/put-lessons', { rows: [{ id: 7 }] }],
  ['rows whose id is very long', 'write/put-lessons', { rows: [{ id: 'a'.repeat(3000) }] }],
  ['a second row without an id', 'write/put-lessons', { rows: [{ id }, {}] }],
  ['a row that is a text', 'write/put-lessons', { rows: ['lesson'] }],
  ['a row for rows', 'write/put-lessons', { rows: { id } }],
  ['a map as a property', 'write/put-lessons', { rows: [{ id, text: { a: 'b' } }] }],
  ['a mixed list as a property', 'write/put-lessons', { rows: [{ id, text: ['a', 1] }] }],
  ['a null in a list', 'write/put-lessons', { rows: [{ id, text: ['a', null] }] }],
  ['a list in a list', 'write/put-lessons', { rows: [{ id, text: [['a']] }] }],
  ['an undefined property', 'write/put-lessons', { rows: [{ id, text: undefined }] }],
  ['a property without a name', 'write/put-lessons', { rows: [{ id, '': 'x' }] }],
  ['a relationship without an end', 'write/put-gave', { rows: [{ from: 'speaker/1', to: null }] }],
  [
    'a relationship without its key',
    'write/put-worked-for',
    { rows: [{ from: 'speaker/1', to: 'company/1', event: null }] },
  ],
];

/** What one store would take and another refuse, both refuse before anything runs. */
export function describeParameters(open: OpenEmpty): void {
  describe('parameters', () => {
    it.each(refused)('refuses %s', async (_, statement, parameters) =>
      withStore(open, async (store) => {
        const work = store.write((transaction) =>
          transaction.run(statement, parameters as Parameters),
        );
        await expect(work).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_PARAMETER' });
        await expect(work).rejects.toThrow(`\`${statement}\``);
        expect(await readGraph(store)).toEqual(nothing);
      }),
    );

    it.each(['read/no-such', 'schema/embedded', 'read/../write/lock', '', 'notes'])(
      'knows no statement "%s"',
      async (name) =>
        withStore(open, async (store) => {
          const unknown = { code: 'STORE_STATEMENT' };
          await expect(store.read(name)).rejects.toMatchObject(unknown);
          await expect(store.write((transaction) => transaction.run(name))).rejects.toMatchObject(
            unknown,
          );
        }),
    );

    it('refuses to write while reading', () =>
      withStore(open, async (store) => {
        const read = store.read('write/put-lessons', { rows: [{ id, text: 'x' }] });
        await expect(read).rejects.toMatchObject({ code: 'STORE_STATEMENT' });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('takes empty lists, null lists and parameters that it does not need', () =>
      withStore(open, async (store) => {
        expect(await store.read('read/graph-nodes', { ids: [] })).toEqual([]);
        expect(await store.read('read/graph-nodes', { ids: null })).toEqual([]);
        expect(await store.read('read/notes', { more: 'than needed' })).toEqual([]);
      }));

    it('keeps whole numbers whole, and takes fractions', () =>
      withStore(open, async (store) => {
        const rows = [{ id, whole: 2018, great: 2 ** 52, half: 0.5, zero: 0, less: -3 }];
        await store.write((transaction) => transaction.run('write/put-lessons', { rows }));
        const [row] = await store.read('read/graph-nodes', { ids: [id] });
        expect(row?.['properties']).toEqual(rows[0]);
      }));

    it('keeps half a surrogate pair as the sign for a letter lost', () =>
      withStore(open, async (store) => {
        const rows = [{ id, text: 'a\ud83d b' }];
        await store.write((transaction) => transaction.run('write/put-lessons', { rows }));
        const [row] = await store.read('read/graph-nodes', { ids: [id] });
        expect(row?.['properties']).toEqual({ id, text: 'a\ufffd b' });
      }));

    it.each([0, -1, 1.5, Number.NaN])('refuses to search for %s hits', (limit) =>
      withStore(open, async (store) => {
        await expect(store.search('budget', { limit })).rejects.toMatchObject({
          code: 'STORE_PARAMETER',
        });
      }),
    );
  });
}
