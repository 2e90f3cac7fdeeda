import type { GraphNode } from '../graph.js';
import type { NamedReads } from './graph-store.js';
import { nodeShapes } from './property-shapes.js';
import { restoreProperties } from './restore-properties.js';
import { inPages, rowsPerStatement } from './in-pages.js';

/** The nodes with these ids, `size` at a time, exactly as in the graph. */
export async function* readNodes(
  store: NamedReads,
  ids: readonly string[],
  size = rowsPerStatement,
): AsyncGenerator<GraphNode[]> {
  for (const page of inPages(ids, size)) {
    const rows = await store.read('read/graph-nodes', { ids: page });
    yield rows.map((row) => {
      const { label, id, properties } = row as unknown as GraphNode;
      const restored = restoreProperties(`the ${label} "${id}"`, nodeShapes[label], properties);
      return { label, id, properties: restored } as unknown as GraphNode;
    });
  }
}
