// Where the stored notes lie, held in memory for a load in steps: while it is that load's turn nobody else moves them.

import type { Transaction } from '../store/graph-store.js';
import type { Change } from './plan-change.js';
import type { FoundSource } from './read-batches.js';

export interface StoredPlaces {
  readonly isStored: (id: string) => boolean;
  /** Ids of the stored notes that lie at one of the paths, or hold the very text of a source. */
  readonly idsAt: (
    sources: readonly FoundSource[],
    forgotten: readonly string[],
  ) => readonly string[];
  /** Follows a change that was committed. */
  readonly apply: (change: Pick<Change, 'changed' | 'dropped'>) => void;
}

/** The places of all stored notes. */
export async function readPlaces(transaction: Transaction): Promise<StoredPlaces> {
  const ids = new Set<string>();
  const byPath = new Map<string, string>();
  for (const { id, paths } of await transaction.run('read/notes-list')) {
    ids.add(String(id));
    for (const path of Array.isArray(paths) ? paths : []) byPath.set(String(path), String(id));
  }
  return {
    isStored: (id) => ids.has(id),
    idsAt: (sources, forgotten) => {
      const paths = [...sources.map(({ path }) => path), ...forgotten];
      const found = new Set(paths.flatMap((path) => byPath.get(path) ?? []));
      for (const { id } of sources) if (ids.has(id)) found.add(id);
      return [...found];
    },
    apply: ({ changed, dropped }) => {
      for (const note of dropped) {
        ids.delete(note.id);
        for (const path of note.paths) if (byPath.get(path) === note.id) byPath.delete(path);
      }
      for (const note of changed.values()) {
        ids.add(note.id);
        for (const path of note.paths) byPath.set(path, note.id);
      }
    },
  };
}
