import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphNode } from '../../../src/graph.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { byCodePoint } from '../../../src/text/by-code-point.js';
import type { OpenEmpty } from '../contract.js';
import { searchedGraph, searchTable } from '../search-table.js';
import { apply, withStore } from '../with-store.js';

/** The best result is the same on every store; typos, beginnings and accents are forgiven. */
export function describeSearching(open: OpenEmpty): void {
  describe('searching', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await apply(store, { put: searchedGraph });
    });
    afterAll(() => store.close());

    it.each(searchTable)('"%s" finds %s first: %s', async (query, best) => {
      const [hit] = await store.search(query, { limit: 10 });
      expect(hit?.id).toBe(best);
    });

    it('gives label and score, best first, ties by id', async () => {
      const hits = await store.search('retry budget', { limit: 20 });
      expect(hits.length).toBeGreaterThan(4);
      for (const hit of hits) {
        expect(Object.keys(hit).toSorted()).toEqual(['id', 'label', 'score']);
        expect(hit.id).toMatch(new RegExp(`^${hit.label.toLowerCase()}/`));
      }
      const sorted = hits.toSorted((a, b) => b.score - a.score || byCodePoint(a.id, b.id));
      expect(hits).toEqual(sorted);
    });

    it('keeps to the labels and the limit asked for', async () => {
      const lessons = await store.search('error budget', { labels: ['Lesson'], limit: 10 });
      expect(lessons[0]?.id).toBe('lesson/budget');
      expect(lessons.every(({ label }) => label === 'Lesson')).toBe(true);
      expect(await store.search('error budget', { limit: 2 })).toHaveLength(2);
      expect(await store.search('error budget', { labels: [], limit: 2 })).toEqual([]);
    });

    it('finds no resources and no notes', async () => {
      const hits = await store.search('hysteresis handbook', { limit: 50 });
      expect(hits.map(({ label }) => label)).not.toContain('Resource');
    });

    it.each(['', '  ', '!?', '"', '(((', 'the ~ of ^', 'xylophonics', '\u0000'])(
      'finds nothing for "%s"',
      async (query) => {
        expect(await store.search(query, { limit: 5 })).toEqual([]);
      },
    );

    it.each([
      'error AND budget)',
      'name:error budget"',
      '*error budget*',
      'error budget~9^',
      '{error} [budget]',
      '/error/ \\budget',
    ])('takes %s for words', async (query) => {
      const hits = await store.search(query, { limit: 5 });
      expect(hits.map(({ id }) => id)).toContain('concept/error-budget');
    });

    it('takes a very long query', async () => {
      const hits = await store.search(`error budget ${'word '.repeat(5000)}`, { limit: 1 });
      expect(hits[0]?.id).toBe('concept/error-budget');
    });

    it('puts equal hits in the order of their ids', () =>
      withStore(open, async (own) => {
        const ids = ['lesson/c', 'lesson/a', 'lesson/d', 'lesson/b'];
        const nodes = ids.map((id): GraphNode => ({
          label: 'Lesson',
          id,
          properties: { text: 'Alert on symptoms.', negated: false, evidence: [] },
        }));
        await apply(own, { put: { nodes, relationships: [] } });
        const hits = await own.search('symptoms', { limit: 3 });
        expect(hits.map(({ id }) => id)).toEqual(['lesson/a', 'lesson/b', 'lesson/c']);
      }));

    it('follows what is written after the first search', () =>
      withStore(open, async (own) => {
        const find = async (query: string): Promise<string[]> =>
          (await own.search(query, { limit: 9 })).map(({ id }) => id);
        expect(await find('hysteresis')).toEqual([]);
        await apply(own, { put: searchedGraph });
        expect(await find('hysteresis')).toContain('talk/hysteresis');
        const renamed = searchedGraph.nodes
          .filter((node) => node.label === 'Talk' && node.id === 'talk/hysteresis')
          .map((node) => ({ ...node, properties: { ...node.properties, title: 'Bistability' } }));
        await apply(own, { put: { nodes: renamed as GraphNode[], relationships: [] } });
        expect(await find('hysteresis')).not.toContain('talk/hysteresis');
        expect(await find('bistability')).toEqual(['talk/hysteresis']);
        await apply(own, { drop: searchedGraph });
        expect(await find('hysteresis')).toEqual([]);
      }));
  });
}
