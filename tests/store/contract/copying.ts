import { describe, expect, it } from '@jest/globals';
import { copyGraph } from '../../../src/store/copy-graph.js';
import { openEmbedded } from '../../../src/store/embedded-store.js';
import { readGraph } from '../../../src/store/read-graph.js';
import type { OpenEmpty } from '../contract.js';
import { sampleGraph } from '../sample-graph.js';
import { apply, withStore } from '../with-store.js';

const openOther: OpenEmpty = async () => openEmbedded(null);

/** A graph goes from any store to any other unchanged. */
export function describeCopying(open: OpenEmpty): void {
  describe('copying', () => {
    it('copies a graph here and back unchanged, and counts both sides', () =>
      withStore(openOther, (first) =>
        withStore(open, (here) =>
          withStore(openOther, async (last) => {
            await apply(first, { put: sampleGraph });
            const there = await copyGraph(first, here);
            const back = await copyGraph(here, last);
            expect(await readGraph(last)).toEqual(await readGraph(first));
            expect(there.to).toEqual(there.from);
            expect(back).toEqual(there);
            expect(there.from).toMatchObject({ Talk: 2, WORKED_FOR: 2, Note: 1, ABOUT: 1 });
          }),
        ),
      ));

    it('makes what was copied findable', () =>
      withStore(openOther, (first) =>
        withStore(open, async (here) => {
          await here.search('anything', { limit: 1 });
          await apply(first, { put: sampleGraph });
          await copyGraph(first, here);
          expect(await here.search('error budget', { limit: 1 })).toMatchObject([
            { id: 'concept/error-budget' },
          ]);
        }),
      ));

    it('refuses a target that holds a graph, and leaves it alone', () =>
      withStore(openOther, (first) =>
        withStore(open, async (here) => {
          await apply(first, { put: sampleGraph });
          await apply(here, { put: { nodes: sampleGraph.nodes.slice(0, 1), relationships: [] } });
          const copying = copyGraph(first, here);
          await expect(copying).rejects.toMatchObject({ code: 'STORE_PARAMETER' });
          await expect(copying).rejects.toThrow('1 Company');
          expect((await readGraph(here)).nodes).toHaveLength(1);
        }),
      ));
  });
}
