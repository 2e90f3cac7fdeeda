import type { Neighbour, Neighbours, StoredEntity } from '../../loaders/resolve/find-touched.js';
import { unpackBareFacts } from '../facts/unpack-bare-facts.js';
import type { BareNote } from '../graph.js';
import type { Row, Transaction } from '../store/graph-store.js';
import { inPages, notesPerStatement } from '../store/in-pages.js';
import { keyText } from '../text/hash-key.js';
import type { HubsAhead } from './read-hubs-ahead.js';

/** The look-up of neighbours in the store; notes that are `known` are not read. What they tell is on its way while this thread looks at
 * them, and `handOver` puts more behind it. */
export function readNeighbours(
  transaction: Transaction,
  known: ReadonlySet<string>,
  handOver: HubsAhead['handOver'],
): Neighbours {
  const seen = new Set(known);
  const talks = new Map<string, StoredEntity[]>();
  let told: Promise<Row[]>[] = [];
  const takeTold = async (): Promise<void> => {
    const pages = await Promise.all(told);
    told = [];
    for (const row of pages.flat()) {
      const { note, id, evidence } = row as unknown as ToldTalk;
      const others = talks.get(note);
      if (others) others.push({ id, evidence });
      else talks.set(note, [{ id, evidence }]);
    }
  };
  return {
    notesWith: async (sought) => {
      const ids = await transaction.notesWithKeys(sought.map(keyText));
      const fresh = ids.filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      const notes: Neighbour[] = [];
      for (const page of inPages(fresh, notesPerStatement)) {
        const reading = transaction.run('read/load-neighbours', { ids: page });
        // Apart from the first, so that this thread has something to do while they are read.
        told.push(...handOver([{ statement: 'read/load-told-talks', parameters: { ids: page } }]));
        for (const row of await reading) {
          const { id, paths, facts, text, keys } = row as unknown as NeighbourRow;
          notes.push({
            note: { id, paths, facts: unpackBareFacts(facts, text) },
            keys: keys.map((key) => Number.parseInt(key, 36)),
          });
        }
      }
      return notes;
    },
    talksOf: async (notes) => {
      if (told.length > 0) await takeTold();
      return notes.flatMap((id) => talks.get(id) ?? []);
    },
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

type NeighbourRow = Pick<BareNote, 'id' | 'paths'> & {
  readonly facts: string;
  readonly text: string;
  readonly keys: readonly string[];
};

type ToldTalk = StoredEntity & { readonly note: string };
