import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { applyDifference } from '../../../src/store/apply-difference.js';
import type { Transaction } from '../../../src/store/graph-store.js';
import { readGraph } from '../../../src/store/read-graph.js';
import { toStatement } from '../../../src/store/to-statement.js';
import type { OpenEmpty } from '../contract.js';
import { sampleGraph } from '../sample-graph.js';
import { apply, nothing, withStore } from '../with-store.js';

const lesson = (id: string, text: string): Record<string, string | boolean> => ({
  id,
  text,
  negated: false,
});
const putLessons = 'write/put-lessons';
const putting = (id: string, text = '') => ({ parameters: { rows: [lesson(id, text)] } });
const putLesson = async (transaction: Transaction, id: string, text = ''): Promise<unknown> =>
  transaction.run(putLessons, putting(id, text).parameters);

const addOne = async (transaction: Transaction): Promise<void> => {
  const [row] = await transaction.run('read/graph-nodes', { ids: ['lesson/1'] });
  const stored = row?.['properties'] as Record<string, string> | undefined;
  await putLesson(transaction, 'lesson/1', String(Number(stored?.['text']) + 1));
};

// No store takes a negative limit, and no parameter guard knows of limits.
const limited = toStatement('limited', 'UNWIND $rows AS row RETURN row LIMIT $limit');
const noRows = { rows: [1], limit: -1 };

/** All of a transaction is kept, or nothing; one after the other. */
export function describeTransactions(open: OpenEmpty): void {
  describe('transactions', () => {
    it('returns what the work returns, and shows its own writes before the commit', () =>
      withStore(open, async (store) => {
        const seen = await store.write(async (transaction) => {
          await putLesson(transaction, 'lesson/1');
          return transaction.run('read/graph-ids', { labels: ['Lesson'] });
        });
        expect(seen).toEqual([{ label: 'Lesson', id: 'lesson/1' }]);
      }));

    it('shows nothing to readers before the commit', () =>
      withStore(open, async (store) => {
        const readLessons = async () => store.read('read/graph-ids', { labels: ['Lesson'] });
        const seen = await store.write(async (transaction) => {
          await putLesson(transaction, 'lesson/1');
          return readLessons();
        });
        expect(seen).toEqual([]);
        expect(await readLessons()).toHaveLength(1);
      }));

    it('keeps nothing when the work throws', () =>
      withStore(open, async (store) => {
        const work = store.write(async (transaction) => {
          await applyDifference(transaction, { put: sampleGraph, drop: nothing });
          throw new TypeError('changed my mind');
        });
        await expect(work).rejects.toThrow(TypeError);
        expect(await readGraph(store)).toEqual(nothing);
        expect(await store.search('budget', { limit: 5 })).toEqual([]);
      }));

    it('keeps nothing when a statement fails in the store, even if the work catches that', () =>
      withStore(open, async (store) => {
        await apply(store, { put: sampleGraph });
        const before = await readGraph(store);
        const work = store.write(async (transaction) => {
          await applyDifference(transaction, { put: nothing, drop: sampleGraph });
          await putLesson(transaction, 'lesson/1');
          await transaction.run(limited, noRows).catch(() => undefined);
          return 'went on';
        });
        await expect(work).rejects.toMatchObject({
          code: 'STORE_STATEMENT',
          message: expect.stringContaining('`limited`'),
        });
        expect(await readGraph(store)).toEqual(before);
        expect(await store.search('error budget', { limit: 1 })).toHaveLength(1);
      }));

    it('runs nothing more after a failed statement', () =>
      withStore(open, async (store) => {
        const work = store.write(async (transaction) => {
          await transaction.run('write/no-such-statement').catch(() => undefined);
          await putLesson(transaction, 'lesson/1');
        });
        await expect(work).rejects.toMatchObject({ code: 'STORE_STATEMENT' });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('waits for statements that the work does not wait for', () =>
      withStore(open, async (store) => {
        await store.write(async (transaction) => {
          void putLesson(transaction, 'lesson/1');
          void putLesson(transaction, 'lesson/2');
        });
        expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(2);
      }));

    it('runs statements that need not wait for one another, and gives the rows of each', () =>
      withStore(open, async (store) => {
        const ids = Array.from({ length: 9 }, (_, at) => `lesson/${at}`);
        const seen = await store.write(async (transaction) => {
          expect(transaction.runEach([])).toEqual([]);
          await Promise.all(
            transaction.runEach(ids.map((id) => ({ statement: putLessons, ...putting(id) }))),
          );
          return Promise.all(
            transaction.runEach(
              ids.map((id) => ({ statement: 'read/graph-nodes', parameters: { ids: [id] } })),
            ),
          );
        });
        expect(seen.map((rows) => rows.map(({ id }) => id))).toEqual(ids.map((id) => [id]));
      }));

    it('keeps nothing of them when one fails, and runs nothing more', () =>
      withStore(open, async (store) => {
        const work = store.write(async (transaction) => {
          await putLesson(transaction, 'lesson/1');
          const calls = [
            { statement: putLessons, ...putting('lesson/2') },
            { statement: limited, parameters: noRows },
            { statement: putLessons, ...putting('lesson/3') },
            { statement: putLessons, ...putting('lesson/4') },
          ];
          await expect(Promise.all(transaction.runEach(calls))).rejects.toMatchObject({
            code: 'STORE_STATEMENT',
          });
          await expect(putLesson(transaction, 'lesson/5')).rejects.toMatchObject({
            code: 'STORE_STATEMENT',
          });
          return 'went on';
        });
        await expect(work).rejects.toMatchObject({
          code: 'STORE_STATEMENT',
          message: expect.stringContaining('`limited`'),
        });
        expect(await readGraph(store)).toEqual(nothing);
        await apply(store, { put: sampleGraph });
        expect(await readGraph(store)).not.toEqual(nothing);
      }));

    it('fails by a statement that the work does not wait for', () =>
      withStore(open, async (store) => {
        const work = store.write(async (transaction) => {
          void putLesson(transaction, 'lesson/1');
          void transaction.run('write/put-lessons', {});
        });
        await expect(work).rejects.toMatchObject({ code: 'STORE_PARAMETER' });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('refuses a statement after its end', () =>
      withStore(open, async (store) => {
        const kept = await store.write(async (transaction) => transaction);
        await expect(putLesson(kept, 'lesson/1')).rejects.toMatchObject({ code: 'STORE_CLOSED' });
      }));

    it('refuses to write inside a write rather than to wait for itself', () =>
      withStore(open, async (store) => {
        await store.write(async (transaction) => {
          await putLesson(transaction, 'lesson/1');
          const inner = store.write((other) => putLesson(other, 'lesson/2'));
          await expect(inner).rejects.toMatchObject({ code: 'STORE_STATEMENT' });
        });
        expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(1);
      }));

    it('takes a write that was begun inside another, once that one is over', () =>
      withStore(open, async (store) => {
        let later: Promise<unknown> = Promise.resolve();
        const outer = new EventEmitter();
        await store.write(async () => {
          later = once(outer, 'over').then(() =>
            store.write((other) => putLesson(other, 'lesson/2')),
          );
        });
        outer.emit('over');
        expect(await later).toEqual([{ written: 1 }]);
      }));

    it('goes on after a failure', () =>
      withStore(open, async (store) => {
        const failing = store.write(async () => {
          throw new Error('no');
        });
        const following = store.write((transaction) => putLesson(transaction, 'lesson/1'));
        await expect(failing).rejects.toThrow('no');
        await following;
        expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(1);
      }));

    it('runs twenty writers at once one after the other', () =>
      withStore(open, async (store) => {
        await store.write((transaction) => putLesson(transaction, 'lesson/1', '0'));
        await Promise.all(Array.from({ length: 20 }, () => store.write(addOne)));
        const [row] = await store.read('read/graph-nodes', { ids: ['lesson/1'] });
        expect(row?.['properties']).toMatchObject({ text: '20' });
      }));

    it('locks the writers out without showing it in the graph', () =>
      withStore(open, async (store) => {
        await store.write(async (transaction) => {
          await transaction.run('write/lock');
          await putLesson(transaction, 'lesson/1');
        });
        expect((await readGraph(store)).nodes).toHaveLength(1);
        const counts = await store.read('read/graph-counts');
        expect(counts.filter(({ count }) => count !== 0)).toEqual([{ kind: 'Lesson', count: 1 }]);
      }));

    it('tells by its revision and its count of writes that something was written', async () => {
      await withStore(open, async (store) => {
        const before = [await store.revision(), store.writes()];
        await store.read('read/stats');
        expect([await store.revision(), store.writes()]).toEqual(before);
        await apply(store, {});
        expect(await store.revision()).not.toBe(before[0]);
        expect(store.writes()).toBe(Number(before[1]) + 1);
      });
    });
  });
}
