import type { Curated } from '../../loaders/resolve/curated.js';
import { resolve } from '../../loaders/resolve/index.js';
import { graphDifference } from '../graph-difference.js';
import type { Difference, BareNote } from '../graph.js';
import type { Transaction } from '../store/graph-store.js';
import { readGraph } from '../store/read-graph.js';

/** From the graph as it is stored, whatever made it, to the graph of all notes; Note nodes are written by their own change. */
export async function wholeDifference(
  transaction: Transaction,
  notes: readonly BareNote[],
  curated: Curated,
): Promise<Difference> {
  const graph = await readGraph({
    read: (statement, parameters) => transaction.run(statement, parameters),
  });
  const before = { ...graph, nodes: graph.nodes.filter(({ label }) => label !== 'Note') };
  return graphDifference(before, resolve(notes, curated));
}
