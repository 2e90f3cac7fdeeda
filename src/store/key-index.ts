// Which notes hold a key, for the embedded store: in this process, built from the store when it is first asked and kept up by
// what transactions commit. Neo4j looks keys up in an index of its own. Keys are hashes (src/text/hash-key.ts): a number each.

import type { Row } from './graph-store.js';
import type { IndexChange } from './search-index.js';

export interface KeyIndex {
  /** Follows a committed change; without effect before the first look-up. */
  apply(change: IndexChange): void;
  /** Ids of the notes that hold any of the keys. */
  find(keys: readonly string[]): Promise<string[]>;
}

/** Where so many notes came and nobody looked one up, the index is dropped, and built anew for who does. */
const mostUnasked = 2000;

/** An index over the rows of `read/load-note-keys`. */
export function createKeyIndex(readAll: () => Promise<readonly Row[]>): KeyIndex {
  /** By key the position of its note, or of its notes. */
  let holders: Map<number, number | number[]> | null = null;
  let ids: (string | null)[] = [];
  let places = new Map<string, number>();
  let held: (readonly number[])[] = [];
  let unasked = 0;
  const clear = (): void => {
    [holders, ids, places, held] = [null, [], new Map(), []];
  };

  const discard = (id: string): void => {
    const place = places.get(id);
    if (place === undefined || !holders) return;
    for (const key of held[place] ?? []) {
      const at = holders.get(key);
      const left = typeof at === 'object' ? at.filter((each) => each !== place) : [];
      if (left.length === 0) holders.delete(key);
      else holders.set(key, left);
    }
    places.delete(id);
    ids[place] = null;
    held[place] = [];
  };
  const put = (id: string, keys: readonly string[]): void => {
    if (!holders) return;
    discard(id);
    const place = ids.length;
    ids.push(id);
    places.set(id, place);
    const numbers = [...new Set(keys.map((key) => Number.parseInt(key, 36)))];
    held.push(numbers);
    for (const key of numbers) {
      const at = holders.get(key);
      if (at === undefined) holders.set(key, place);
      else if (typeof at === 'number') holders.set(key, [at, place]);
      else at.push(place);
    }
  };

  return {
    apply: ({ notes = [], discard: gone }) => {
      unasked += notes.length;
      if (unasked > mostUnasked) clear();
      for (const id of gone) discard(id);
      for (const note of notes) put(note.id, note.keys);
    },
    find: async (wanted) => {
      unasked = 0;
      if (!holders) {
        const rows = await readAll();
        clear();
        holders = new Map();
        for (const row of rows) put(String(row['id']), (row['keys'] ?? []) as string[]);
      }
      const found = new Set<number>();
      for (const key of wanted) {
        const at = holders.get(Number.parseInt(key, 36));
        if (typeof at === 'number') found.add(at);
        else for (const place of at ?? []) found.add(place);
      }
      return [...found].flatMap((place) => ids[place] ?? []);
    },
  };
}
