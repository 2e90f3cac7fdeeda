import { describe, expect, it } from '@jest/globals';
import type { OpenEmpty } from '../contract.js';

/** A closed store says so, and closing loses nothing. */
export function describeLifetime(open: OpenEmpty): void {
  describe('lifetime', () => {
    it('refuses every call after it was closed', async () => {
      const store = await open();
      await store.close();
      const closed = { code: 'STORE_CLOSED' };
      await expect(store.read('read/notes')).rejects.toMatchObject(closed);
      await expect(store.write(async () => 1)).rejects.toMatchObject(closed);
      await expect(store.search('budget', { limit: 1 })).rejects.toMatchObject(closed);
    });

    it('may be closed twice', async () => {
      const store = await open();
      await Promise.all([store.close(), store.close()]);
      await expect(store.close()).resolves.toBeUndefined();
    });

    it('finishes what was asked for before it was closed', async () => {
      const store = await open();
      const write = store.write((transaction) =>
        // Whole, since the search may read it.
        transaction.run('write/put-lessons', {
          rows: [{ id: 'lesson/1', text: 'one', negated: false }],
        }),
      );
      const next = store.write((transaction) =>
        transaction.run('read/graph-ids', { labels: ['Lesson'] }),
      );
      const search = store.search('one', { limit: 1 });
      await store.close();
      expect(await write).toEqual([{ written: 1 }]);
      expect(await next).toEqual([{ label: 'Lesson', id: 'lesson/1' }]);
      expect(Array.isArray(await search)).toBe(true);
    });

    it('names itself', async () => {
      const store = await open();
      expect(store.place).not.toBe('');
      expect(['embedded', 'neo4j']).toContain(store.kind);
      await store.close();
    });
  });
}
