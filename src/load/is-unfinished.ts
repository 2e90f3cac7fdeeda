import type { GraphStore } from '../store/graph-store.js';

/** What the store is marked with, in place of what its graph was made with, while a load in steps is under way: this and who does it. */
export const unfinishedMark = 'unfinished ';

/** True where a load in steps is under way, or was killed. */
export async function isUnfinished(store: Pick<GraphStore, 'read'>): Promise<boolean> {
  const [made] = await store.read('read/load-made-with');
  return String(made?.['madeWith']).startsWith(unfinishedMark);
}
