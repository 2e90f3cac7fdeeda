import type { GraphNode, HubLabel } from '../graph.js';
import type { Transaction } from './graph-store.js';
import { nodeShapes } from './property-shapes.js';
import { restoreProperties } from './restore-properties.js';

/** The stored ones of some hubs, by id. */
export async function readHubs(
  transaction: Transaction,
  hubs: Iterable<{ readonly label: HubLabel; readonly id: string }>,
): Promise<ReadonlyMap<string, GraphNode>> {
  const ids: Record<HubLabel, string[]> = { Event: [], Conference: [], Concept: [], Resource: [] };
  for (const { label, id } of hubs) ids[label].push(id);
  const rows = await transaction.run('read/load-hubs', {
    events: ids.Event,
    conferences: ids.Conference,
    concepts: ids.Concept,
    resources: ids.Resource,
  });
  return new Map(
    rows.map((row) => {
      const { label, id, properties } = row as unknown as GraphNode;
      const restored = restoreProperties(`the ${label} "${id}"`, nodeShapes[label], properties);
      return [id, { label, id, properties: restored } as unknown as GraphNode];
    }),
  );
}
