// Which notes hold a key, for the embedded store: in this process, built from the store when it is first asked and kept up by
// what transactions commit. Neo4j looks keys up in an index of its own. Keys are hashes (src/text/hash-key.ts): a number each.

import type { Row } from './graph-store.js';
import { createKeyTable, type KeyTable } from './key-table.js';
import type { IndexChange } from './search-index.js';

export interface KeyIndex {
  /** Follows a committed change; without effect before the first look-up. */
  apply(change: IndexChange): void;
  /** Ids of the notes that hold any of the keys. */
  find(keys: readonly string[]): Promise<string[]>;
}

/** Where so many notes came and nobody looked one up, the index is dropped, and built anew for who does. So it is where more than as
 * many were replaced or went as are there. */
const mostUnasked = 2000;

/** An index over the rows of `read/load-note-keys`. */
export function createKeyIndex(readAll: () => Promise<readonly Row[]>): KeyIndex {
  /** By key the places of its notes in `ids`. */
  let holders: KeyTable | null = null;
  /** Null where a note is gone: what the table holds of it stays. */
  let ids: (string | null)[] = [];
  let places = new Map<string, number>();
  let unasked = 0;
  const clear = (): void => {
    [holders, ids, places] = [null, [], new Map()];
  };

  const discard = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    places.delete(id);
    ids[place] = null;
  };
  const put = (table: KeyTable, id: string, keys: readonly string[]): void => {
    discard(id);
    const place = ids.length;
    ids.push(id);
    places.set(id, place);
    for (const key of keys) table.add(Number.parseInt(key, 36), place);
  };
  const build = async (): Promise<KeyTable> => {
    const rows = await readAll();
    clear();
    const count = rows.reduce((sum, row) => sum + keysOf(row).length, 0);
    const table = createKeyTable(count + mostUnasked);
    for (const row of rows) put(table, String(row['id']), keysOf(row));
    return table;
  };

  return {
    apply: ({ notes = [], discard: gone }) => {
      unasked += notes.length;
      if (unasked > mostUnasked || ids.length > 2 * places.size + mostUnasked) clear();
      for (const id of gone) discard(id);
      if (holders) for (const note of notes) put(holders, note.id, note.keys);
    },
    find: async (wanted) => {
      unasked = 0;
      holders ??= await build();
      const found = new Set<number>();
      for (const key of wanted) holders.collect(Number.parseInt(key, 36), found);
      return [...found].flatMap((place) => ids[place] ?? []);
    },
  };
}

function keysOf(row: Row): readonly string[] {
  return (row['keys'] ?? []) as readonly string[];
}
