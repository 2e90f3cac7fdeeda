import type { Transaction } from '../store/graph-store.js';
import { pathKey } from './path-key.js';
import type { FoundSource } from './read-batches.js';

/** Ids of the stored notes that lie at one of the paths, or hold the very text of a source. */
export async function noteIdsAt(
  transaction: Transaction,
  sources: readonly FoundSource[],
  forgotten: readonly string[],
): Promise<string[]> {
  const paths = [...sources.map(({ path }) => path), ...forgotten];
  const holders = await transaction.notesWithKeys([...new Set(paths.map(pathKey))]);
  return [...new Set([...holders, ...sources.map(({ id }) => id)])];
}
