// Parsing a note's facts costs more than reading them, so parsed ones are kept as long as the note was not read anew.

import type { Fact, PlaceMark } from '../../graph.js';
import type { GraphStore } from '../../store/graph-store.js';

/** The facts of one note, by their numbers. */
export interface NoteFactTable {
  readonly readWith: string;
  readonly facts: ReadonlyMap<number, Fact>;
  readonly fileLines: readonly number[] | null;
  readonly places: readonly PlaceMark[] | null;
}

export interface FactCache {
  readonly get: (noteId: string) => NoteFactTable | undefined;
  readonly set: (noteId: string, table: NoteFactTable) => void;
}

const caches = new WeakMap<GraphStore, FactCache>();

/** The cache of a store, shared by its requests; gone with the store. */
export function factCacheOf(store: GraphStore): FactCache {
  let cache = caches.get(store);
  if (!cache) {
    cache = createFactCache();
    caches.set(store, cache);
  }
  return cache;
}

/** Keeps the tables that were used last, up to about `most` facts in all. */
function createFactCache(most = 100_000): FactCache {
  const tables = new Map<string, NoteFactTable>();
  let count = 0;
  const remove = (noteId: string) => {
    count -= tables.get(noteId)?.facts.size ?? 0;
    tables.delete(noteId);
  };
  const put = (noteId: string, table: NoteFactTable) => {
    tables.set(noteId, table);
    count += table.facts.size;
  };
  return {
    get: (noteId) => {
      const table = tables.get(noteId);
      if (table) {
        // A map keeps the order of insertion: what is used moves to its end.
        remove(noteId);
        put(noteId, table);
      }
      return table;
    },
    set: (noteId, table) => {
      remove(noteId);
      put(noteId, table);
      for (const oldest of tables.keys()) {
        if (count <= most || oldest === noteId) break;
        remove(oldest);
      }
    },
  };
}
