import type { NodeLabel } from '../graph.js';
import { byCodePoint } from '../text/by-code-point.js';
import type { NamedReads } from './graph-store.js';

/** The ids of all nodes of these labels, sorted. */
export async function readNodeIds(
  store: NamedReads,
  labels: readonly NodeLabel[],
): Promise<string[]> {
  const rows = await store.read('read/graph-ids', { labels });
  return rows.map((row) => row['id'] as string).toSorted(byCodePoint);
}
