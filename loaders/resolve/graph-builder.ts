// Collects nodes and relationships by id while the resolver works, and gives them back sorted: the same facts, the same bytes.

import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabel,
  NodeProperties,
  RelationshipProperties,
  RelationshipType,
} from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';

export interface GraphBuilder {
  readonly node: <L extends NodeLabel>(label: L, id: string, properties: NodeProperties[L]) => void;
  /** Writes a relationship; `more` of a second one between the same ends is merged by `merge`. */
  readonly relate: <T extends RelationshipType>(
    type: T,
    from: string,
    to: string,
    properties: RelationshipProperties[T],
    merge?: (
      before: RelationshipProperties[T],
      more: RelationshipProperties[T],
    ) => RelationshipProperties[T],
  ) => void;
  readonly relationships: <T extends RelationshipType>(
    type: T,
  ) => readonly (GraphRelationship & { type: T })[];
  readonly nodes: <L extends NodeLabel>(label: L) => readonly (GraphNode & { label: L })[];
  /** Changes the properties of every node of a label. */
  readonly update: <L extends NodeLabel>(
    label: L,
    change: (id: string, properties: Readonly<NodeProperties[L]>) => NodeProperties[L],
  ) => void;
  readonly graph: () => Graph;
}

export function createGraphBuilder(): GraphBuilder {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  return {
    node: (label, id, properties) => {
      // The pair of label and properties is checked by the signature; the union can't be.
      nodes.set(id, { label, id, properties } as GraphNode);
    },
    relate: (type, from, to, properties, merge) => {
      const event = 'event' in properties ? `\n${properties.event}` : '';
      const key = `${type}\n${from}\n${to}${event}`;
      const before = relationships.get(key);
      const merged =
        before && merge ? merge(before.properties as typeof properties, properties) : properties;
      relationships.set(key, { type, from, to, properties: merged } as GraphRelationship);
    },
    relationships: <T extends RelationshipType>(type: T) =>
      [...relationships.values()].filter(
        (each): each is GraphRelationship & { type: T } => each.type === type,
      ),
    nodes: <L extends NodeLabel>(label: L) =>
      [...nodes.values()].filter((node): node is GraphNode & { label: L } => node.label === label),
    update: (label, change) => {
      for (const [id, node] of nodes) {
        if (node.label !== label) continue;
        const properties = change(id, node.properties as Parameters<typeof change>[1]);
        nodes.set(id, { label, id, properties } as GraphNode);
      }
    },
    graph: () => ({
      nodes: [...nodes.values()].toSorted(
        (a, b) => byCodePoint(a.label, b.label) || byCodePoint(a.id, b.id),
      ),
      relationships: [...relationships.entries()]
        .toSorted(([a], [b]) => byCodePoint(a, b))
        .map(([, relationship]) => relationship),
    }),
  };
}
