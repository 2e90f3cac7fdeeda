import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { readGraph } from '../../../src/store/read-graph.js';
import { anyGraph, keyOf } from '../any-graph.js';
import type { OpenEmpty } from '../contract.js';
import { apply, nothing, withStore } from '../with-store.js';

/** What is in the first graph and not in the second. */
function without(graph: Graph, other: Graph): Graph {
  const keys = new Set([...other.nodes, ...other.relationships].map(keyOf));
  return {
    nodes: graph.nodes.filter((node) => !keys.has(keyOf(node))),
    relationships: graph.relationships.filter((relationship) => !keys.has(keyOf(relationship))),
  };
}

/** Whatever the graph: what is put is read, and what is dropped is gone. */
export function describeLaws(open: OpenEmpty, runs: number): void {
  const holds = async (
    law: (store: GraphStore, first: Graph, second: Graph) => Promise<void>,
  ): Promise<void> =>
    withStore(open, (store) =>
      fc.assert(
        fc.asyncProperty(anyGraph, anyGraph, async (first, second) => {
          await law(store, first, second);
          await apply(store, { drop: await readGraph(store) });
        }),
        { numRuns: runs },
      ),
    );

  describe('laws', () => {
    it('reads what was put, also when it was put twice, and nothing once it is dropped', () =>
      holds(async (store, graph) => {
        await apply(store, { put: graph });
        expect(await readGraph(store)).toEqual(graph);
        await apply(store, { put: graph });
        expect(await readGraph(store)).toEqual(graph);
        await apply(store, { drop: graph });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('turns any graph into any other', () =>
      holds(async (store, first, second) => {
        await apply(store, { put: first });
        await apply(store, { drop: without(first, second), put: second });
        expect(await readGraph(store)).toEqual(second);
      }));
  });
}
