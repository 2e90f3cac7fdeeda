import type { Difference, Graph, GraphNode, GraphRelationship } from './graph.js';

/** What must be written and taken away to turn `before` into `after`. Properties are compared whole. */
export function graphDifference(before: Graph, after: Graph): Difference {
  const nodes = changes(before.nodes, after.nodes, nodeKey);
  const relationships = changes(before.relationships, after.relationships, relationshipKey);
  return {
    put: { nodes: nodes.put, relationships: relationships.put },
    drop: { nodes: nodes.drop, relationships: relationships.drop },
  };
}

/** What tells a node from all others. */
export function nodeKey({ label, id }: GraphNode): string {
  return `${label}\n${id}`;
}

/** What tells a relationship from all others. */
export function relationshipKey({ type, from, to, properties }: GraphRelationship): string {
  return [type, from, to, 'event' in properties ? properties.event : ''].join('\n');
}

function changes<T extends GraphNode | GraphRelationship>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { put: T[]; drop: T[] } {
  const left = new Map(before.map((item) => [keyOf(item), item]));
  const put = after.filter((item) => {
    const key = keyOf(item);
    const old = left.get(key);
    left.delete(key);
    return !old || JSON.stringify(old.properties) !== JSON.stringify(item.properties);
  });
  return { put, drop: [...left.values()] };
}
