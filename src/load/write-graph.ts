import type { Graph, GraphNode, GraphRelationship, NodeLabel } from '../graph.js';
import { nodeKey, relationshipKey } from '../graph-difference.js';
import { applyDifference } from '../store/apply-difference.js';
import type { GraphStore } from '../store/graph-store.js';
import { inPages } from '../store/in-pages.js';
import { nodeShapes } from '../store/property-shapes.js';
import { readRelationships } from '../store/read-relationships.js';

/** Turns the stored graph, whatever made it, into another: what is new or differs is there before what is no longer so is taken
 * away. Pieces with so many rows (nodes and relationships) together are a transaction, and so are as many that are taken away. The Note
 * nodes are there already. The next pieces are made while those before are written. */
export async function writeGraph(
  store: GraphStore,
  write: GraphStore['write'],
  pieces: AsyncIterable<Graph>,
  rowsPerTransaction: number,
): Promise<void> {
  const left = await readKeys(store);
  const apply = async (put: Graph, drop: Graph) =>
    write((transaction) => applyDifference(transaction, { put, drop }));
  let writing = Promise.resolve();
  for await (const { nodes, relationships } of gathered(pieces, rowsPerTransaction)) {
    if (left.nodes.size > 0) for (const node of nodes) left.nodes.delete(nodeKey(node));
    if (left.relationships.size > 0)
      for (const relationship of relationships)
        left.relationships.delete(relationshipKey(relationship));
    await writing;
    writing = apply({ nodes, relationships }, nothing);
    writing.catch(() => undefined);
  }
  await writing;
  for (const relationships of inPages([...left.relationships.values()], rowsPerTransaction))
    await apply(nothing, { nodes: [], relationships });
  for (const nodes of inPages([...left.nodes.values()], rowsPerTransaction))
    await apply(nothing, { nodes, relationships: [] });
}

/** The pieces, as many in one as come to so many rows, each node once. */
async function* gathered(pieces: AsyncIterable<Graph>, most: number): AsyncGenerator<Graph> {
  let nodes = new Map<string, GraphNode>();
  let relationships: GraphRelationship[] = [];
  for await (const piece of pieces) {
    for (const node of piece.nodes) nodes.set(nodeKey(node), node);
    relationships = relationships.concat(piece.relationships);
    if (nodes.size + relationships.length < most) continue;
    yield { nodes: [...nodes.values()], relationships };
    [nodes, relationships] = [new Map<string, GraphNode>(), []];
  }
  yield { nodes: [...nodes.values()], relationships };
}

const nothing: Graph = { nodes: [], relationships: [] };

/** What the stored graph holds beside its notes, by key. */
async function readKeys(store: GraphStore): Promise<{
  readonly nodes: Map<string, GraphNode>;
  readonly relationships: Map<string, GraphRelationship>;
}> {
  const labels = (Object.keys(nodeShapes) as NodeLabel[]).filter((label) => label !== 'Note');
  const rows = await store.read('read/graph-ids', { labels });
  // Of what is taken away, only label and id are asked for.
  const nodes = rows.map(
    ({ label, id }) => ({ label, id, properties: {} }) as unknown as GraphNode,
  );
  const relationships = new Map<string, GraphRelationship>();
  const ids = nodes.map(({ id }) => id);
  const notes = (await store.read('read/notes-list')).map(({ id }) => String(id));
  for await (const page of readRelationships(store, [...ids, ...notes]))
    for (const { type, from, to, properties } of page) {
      const bare = {
        type,
        from,
        to,
        properties: 'event' in properties ? { event: properties.event } : {},
      };
      relationships.set(relationshipKey(bare as GraphRelationship), bare as GraphRelationship);
    }
  return { nodes: new Map(nodes.map((node) => [nodeKey(node), node])), relationships };
}
