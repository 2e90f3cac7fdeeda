import type { Graph } from '../src/graph.js';
import { applyDifference } from '../src/store/apply-difference.js';
import type { GraphStore } from '../src/store/graph-store.js';

const most = 20_000;

/** Writes a graph into an empty store, in transactions of a size that both stores bear. */
export async function putGraph(store: GraphStore, { nodes, relationships }: Graph): Promise<void> {
  const drop = { nodes: [], relationships: [] };
  const put = async (part: Graph) =>
    store.write((transaction) => applyDifference(transaction, { put: part, drop }));
  for (let from = 0; from < nodes.length; from += most)
    await put({ nodes: nodes.slice(from, from + most), relationships: [] });
  for (let from = 0; from < relationships.length; from += most)
    await put({ nodes: [], relationships: relationships.slice(from, from + most) });
}
