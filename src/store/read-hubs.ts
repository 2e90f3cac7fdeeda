import type { GraphNode, HubLabel } from '../graph.js';
import type { Row, StatementCall } from './graph-store.js';
import { nodeShapes } from './property-shapes.js';
import { restoreProperties } from './restore-properties.js';

/** The reading of some hubs; what it gives is for `hubsFrom`. */
export function hubsCall(
  hubs: Iterable<{ readonly label: HubLabel; readonly id: string }>,
): StatementCall {
  const ids: Record<HubLabel, string[]> = { Event: [], Conference: [], Concept: [], Resource: [] };
  for (const { label, id } of hubs) ids[label].push(id);
  return {
    statement: 'read/load-hubs',
    parameters: {
      events: ids.Event,
      conferences: ids.Conference,
      concepts: ids.Concept,
      resources: ids.Resource,
    },
  };
}

/** The hubs that are there, by id. */
export function hubsFrom(rows: readonly Row[]): ReadonlyMap<string, GraphNode> {
  return new Map(
    rows.map((row) => {
      const { label, id, properties } = row as unknown as GraphNode;
      const restored = restoreProperties(`the ${label} "${id}"`, nodeShapes[label], properties);
      return [id, { label, id, properties: restored } as unknown as GraphNode];
    }),
  );
}
