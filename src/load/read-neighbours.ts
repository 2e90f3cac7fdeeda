import { keyText } from '../text/hash-key.js';
import type { Neighbour, Neighbours, StoredEntity } from '../../loaders/resolve/find-touched.js';
import { unpackBareFacts } from '../facts/unpack-bare-facts.js';
import type { BareNote } from '../graph.js';
import { inPages, notesPerStatement } from '../store/in-pages.js';
import type { Transaction } from '../store/graph-store.js';

/** The look-up of neighbours in the store; notes that are `known` are not read. `meanwhile` is called once a reading is handed over:
 * what it hands over is read while this thread looks at the neighbours. */
export function readNeighbours(
  transaction: Transaction,
  known: ReadonlySet<string>,
  meanwhile: () => void,
): Neighbours {
  const seen = new Set(known);
  const talks = new Map<string, StoredEntity[]>();
  return {
    notesWith: async (keys) => {
      const ids = await transaction.notesWithKeys(keys.map(keyText));
      const fresh = ids.filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      const notes: Neighbour[] = [];
      for (const page of inPages(fresh, notesPerStatement)) {
        const reading = transaction.run('read/load-neighbours', { ids: page });
        meanwhile();
        for (const row of await reading) {
          const found = row as unknown as NeighbourRow;
          const { id } = found;
          if (found.talk === null) {
            const facts = unpackBareFacts(found.facts, found.text);
            const keys = found.keys.map((key) => Number.parseInt(key, 36));
            notes.push({ note: { id, paths: found.paths, facts }, keys });
          } else
            talks.set(id, [...(talks.get(id) ?? []), { id: found.talk, evidence: found.evidence }]);
        }
      }
      return notes;
    },
    talksOf: (notes) => notes.flatMap((id) => talks.get(id) ?? []),
    entitiesOf: async (notes) => {
      const found: StoredEntity[] = [];
      for (const page of inPages(notes, notesPerStatement)) {
        const rows = await transaction.run('read/load-entities', { ids: page });
        found.push(...rows.map((row) => row as unknown as StoredEntity));
      }
      return found;
    },
  };
}

type NeighbourRow =
  | (Pick<BareNote, 'id' | 'paths'> & {
      readonly facts: string;
      readonly text: string;
      readonly keys: readonly string[];
      readonly talk: null;
    })
  | { readonly id: string; readonly talk: string; readonly evidence: readonly string[] };
