import type { GraphRelationship } from '../graph.js';
import type { NamedReads } from './graph-store.js';
import { relationshipShapes } from './property-shapes.js';
import { restoreProperties } from './restore-properties.js';
import { inPages, rowsPerStatement } from './in-pages.js';

/** The relationships that start at the nodes with these ids, page by page, exactly as in the graph. */
export async function* readRelationships(
  store: NamedReads,
  ids: readonly string[],
): AsyncGenerator<GraphRelationship[]> {
  for (const page of inPages(ids, rowsPerStatement)) {
    const rows = await store.read('read/graph-relationships', { ids: page });
    yield rows.map((row) => {
      const { type, from, to, properties } = row as unknown as GraphRelationship;
      const what = `${type} from "${from}" to "${to}"`;
      const restored = restoreProperties(what, relationshipShapes[type], properties);
      return { type, from, to, properties: restored } as unknown as GraphRelationship;
    });
  }
}
