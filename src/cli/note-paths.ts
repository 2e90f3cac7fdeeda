import type { GraphStore } from '../store/graph-store.js';
import { byCodePoint } from '../text/by-code-point.js';

/** Paths of all notes in the store, in code point order. */
export async function notePaths(store: GraphStore): Promise<string[]> {
  const rows = await store.read('read/notes-list');
  return rows.flatMap((row) => row['paths'] as string[]).toSorted(byCodePoint);
}
