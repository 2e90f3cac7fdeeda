import type { Difference, Graph } from '../../src/graph.js';
import { applyDifference } from '../../src/store/apply-difference.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';

export const nothing: Graph = { nodes: [], relationships: [] };

/** Opens a store for one test and closes it whatever happens. */
export async function withStore<T>(
  open: OpenEmpty,
  test: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await open();
  try {
    return await test(store);
  } finally {
    await store.close();
  }
}

/** Applies a difference in a transaction of its own. */
export async function apply(store: GraphStore, difference: Partial<Difference>): Promise<void> {
  await store.write((transaction) =>
    applyDifference(transaction, { put: nothing, drop: nothing, ...difference }),
  );
}
