import type { Graph, GraphNode, GraphRelationship, NodeLabel } from '../graph.js';
import { byCodePoint } from '../text/by-code-point.js';
import type { NamedReads } from './graph-store.js';
import { nodeShapes } from './property-shapes.js';
import { readNodeIds } from './read-node-ids.js';
import { readNodes } from './read-nodes.js';
import { readRelationships } from './read-relationships.js';

/** All nodes, by label and id, and all relationships, by type, ends and event. Read in pages: what is written meanwhile
 * may be in it by halves. */
export async function readGraph(store: NamedReads): Promise<Graph> {
  const labels = Object.keys(nodeShapes) as NodeLabel[];
  const ids = await readNodeIds(store, labels);
  const nodes: GraphNode[] = [];
  for await (const page of readNodes(store, ids)) nodes.push(...page);
  const relationships: GraphRelationship[] = [];
  for await (const page of readRelationships(store, ids)) relationships.push(...page);
  return {
    nodes: nodes.toSorted(byLabelAndId),
    relationships: relationships.toSorted(byTypeAndEnds),
  };
}

function byLabelAndId(left: GraphNode, right: GraphNode): number {
  return byCodePoint(left.label, right.label) || byCodePoint(left.id, right.id);
}

function byTypeAndEnds(left: GraphRelationship, right: GraphRelationship): number {
  return (
    byCodePoint(left.type, right.type) ||
    byCodePoint(left.from, right.from) ||
    byCodePoint(left.to, right.to) ||
    byCodePoint(eventOf(left), eventOf(right))
  );
}

function eventOf(relationship: GraphRelationship): string {
  return relationship.type === 'WORKED_FOR' ? relationship.properties.event : '';
}
