// Collects nodes and relationships by id while the resolver works.

import type {
  Graph,
  GraphNode,
  GraphRelationship,
  HubLabel,
  NodeLabel,
  NodeProperties,
  RelationshipProperties,
  RelationshipType,
} from '../../src/graph.js';
import type { Hub } from './hub.js';

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
  /** Says something of a hub: one more of each entry, `<field>=<value>`, and perhaps the fact that says it. */
  readonly hub: (
    label: HubLabel,
    id: string,
    entries: readonly string[],
    evidence?: string,
  ) => void;
  readonly relationships: <T extends RelationshipType>(
    type: T,
  ) => readonly (GraphRelationship & { type: T })[];
  readonly nodes: <L extends NodeLabel>(label: L) => readonly (GraphNode & { label: L })[];
  readonly hubs: () => readonly Hub[];
  /** The nodes and relationships added since the last time, in that order; they are forgotten. */
  readonly take: () => Graph;
  /** The hubs of which something was said since the last time. Their counts are kept, and go on. */
  readonly takeHubs: () => readonly Hub[];
}

interface CountedHub {
  readonly label: HubLabel;
  readonly id: string;
  readonly tally: Map<string, number>;
  readonly evidence: string[];
}

export function createGraphBuilder(): GraphBuilder {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const hubs = new Map<string, CountedHub>();
  const told = new Set<CountedHub>();
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
    hub: (label, id, entries, evidence) => {
      const hub: CountedHub = hubs.get(id) ?? { label, id, tally: new Map(), evidence: [] };
      hubs.set(id, hub);
      told.add(hub);
      for (const entry of entries) hub.tally.set(entry, (hub.tally.get(entry) ?? 0) + 1);
      if (evidence !== undefined) hub.evidence.push(evidence);
    },
    hubs: () => [...hubs.values()],
    take: () => {
      const taken = { nodes: [...nodes.values()], relationships: [...relationships.values()] };
      nodes.clear();
      relationships.clear();
      return taken;
    },
    takeHubs: () => {
      const taken = [...told];
      told.clear();
      return taken;
    },
  };
}
