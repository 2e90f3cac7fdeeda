import type { Graph, NodeLabel, RelationshipType } from '../graph.js';
import { applyDifference } from './apply-difference.js';
import type { GraphStore } from './graph-store.js';
import { notesPerStatement } from './in-pages.js';
import { nodeShapes } from './property-shapes.js';
import { readNodeIds } from './read-node-ids.js';
import { readNodes } from './read-nodes.js';
import { readRelationships } from './read-relationships.js';
import { StoreError } from './store-error.js';

/** How many nodes of each label and relationships of each type a store holds. */
export type GraphCounts = Readonly<Record<NodeLabel | RelationshipType, number>>;

/** Copies a whole graph into an empty store, page by page, and counts both sides afterwards. Throws `StoreError`
 * STORE_PARAMETER where the target holds a graph already. */
export async function copyGraph(
  from: GraphStore,
  to: GraphStore,
): Promise<{ readonly from: GraphCounts; readonly to: GraphCounts }> {
  const labels = Object.keys(nodeShapes) as NodeLabel[];
  const there = Object.entries(await countGraph(to)).filter(([, count]) => count > 0);
  if (there.length > 0)
    throw new StoreError(
      'STORE_PARAMETER',
      `Cannot copy into "${to.place}": it holds ${there.map(([kind, count]) => `${count} ${kind}`).join(', ')}. Copy into an empty store; a copy that broke off is started again with a new one.`,
    );
  const put = async (graph: Partial<Graph>): Promise<void> =>
    to.write((transaction) =>
      applyDifference(transaction, { put: { ...nothing, ...graph }, drop: nothing }),
    );
  const ids = await readNodeIds(from, labels);
  const noteIds = new Set(await readNodeIds(from, ['Note']));
  const others = ids.filter((id) => !noteIds.has(id));
  for await (const nodes of readNodes(from, others)) await put({ nodes });
  for await (const nodes of readNodes(from, [...noteIds], notesPerStatement)) await put({ nodes });
  for await (const relationships of readRelationships(from, ids)) await put({ relationships });
  return { from: await countGraph(from), to: await countGraph(to) };
}

const nothing: Graph = { nodes: [], relationships: [] };

async function countGraph(store: GraphStore): Promise<GraphCounts> {
  const rows = await store.read('read/graph-counts');
  return Object.fromEntries(rows.map((row) => [row['kind'], row['count']])) as GraphCounts;
}
