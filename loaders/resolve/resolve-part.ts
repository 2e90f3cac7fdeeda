import type { Graph, GraphNode, BareNote } from '../../src/graph.js';
import type { Curated } from './curated.js';
import { createGraphBuilder } from './graph-builder.js';
import type { Hub } from './hub.js';
import { resolveInto } from './resolve-into.js';
import type { Surroundings } from './surroundings.js';

/** What some notes tell beside others: entities that are whole among them, and what these notes add to hubs. */
export interface GraphPart extends Graph {
  readonly hubs: readonly Hub[];
}

/** The part of the graph that follows from these notes alone, the rest being as `surroundings` say. */
export function resolvePart(
  notes: readonly BareNote[],
  curated: Curated,
  surroundings: Surroundings,
): GraphPart {
  const builder = createGraphBuilder();
  resolveInto(builder, notes, curated, surroundings);
  const { nodes, relationships } = builder.take();
  const inPart = new Set(nodes.filter((node) => isInPart(node, surroundings)).map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => !inPart.has(id)),
    relationships: relationships.filter(({ from, to }) => !inPart.has(from) && !inPart.has(to)),
    hubs: builder.hubs(),
  };
}

/** Some of its mentions stand in notes that are not here. A talk or a lesson is here whole or not at all. */
function isInPart(node: GraphNode, { isWhole }: Surroundings): boolean {
  return (
    (node.label === 'Speaker' || node.label === 'Company') &&
    !node.properties.evidence.every(isWhole)
  );
}
