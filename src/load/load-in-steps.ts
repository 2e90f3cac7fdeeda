// A load of many notes: they are kept as they are read, and at the end the graph is made from all that are stored, at once. To
// resolve what each batch touches would cost several times as much. Until the end the store counts as unfinished: readers see the
// graph as it was, then the new one grow over it, and after a kill the next load finishes it.

import { readAgain } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { correctFacts } from '../../loaders/resolve/correct-facts.js';
import { heldNote } from '../../loaders/resolve/held-note.js';
import { type TalkMention, talkMentions } from '../../loaders/resolve/mention.js';
import { resolveInPieces } from '../../loaders/resolve/resolve-in-pieces.js';
import type { BareNote } from '../graph.js';
import { noteNode } from '../note-node.js';
import { type PackedNote, packNote } from '../packed-note.js';
import { applyDifference } from '../store/apply-difference.js';
import type { GraphStore, Parameters } from '../store/graph-store.js';
import { inPages, notesPerStatement } from '../store/in-pages.js';
import { readReadings, readWholeNotes } from '../stored-notes.js';
import { byCodePoint } from '../text/by-code-point.js';
import { collectGarbage } from './collect-garbage.js';
import { curatedOf } from './curated-of.js';
import { inSmallHeap } from './in-small-heap.js';
import type { LoadReport } from './load-report.js';
import type { LoadSizes } from './load-sizes.js';
import { madeWith } from './made-with.js';
import { noteKeys } from './note-keys.js';
import { planChange } from './plan-change.js';
import type { Batch } from './read-batches.js';
import { readFrom } from './read-from.js';
import { readPlaces, type StoredPlaces } from './stored-places.js';
import { takeTurn } from './take-turn.js';
import { writeGraph } from './write-graph.js';

/** So many notes are read at once. */
const notesPerPage = 500;

/** By so much the heap may grow until it is collected. While notes are kept the engine's part of the memory is small yet. */
const heapGrowth = { keep: 100, finish: 40 };

export interface LoadInSteps {
  /** Keeps a batch's notes and takes away what is forgotten; the graph does not tell of that before `finish`. */
  readonly keep: (
    batch: Pick<Batch, 'found' | 'read'>,
    forgotten: readonly string[],
  ) => Promise<readonly LoadReport[]>;
  /** Which of some notes are stored, as far as this load knows; null where it would have to ask. */
  readonly known: (ids: readonly string[]) => ReadonlySet<string> | null;
  /** Makes the graph of all stored notes. */
  readonly finish: () => Promise<void>;
}

/** Begins such a load; the store's graph counts as unfinished until its `finish`. */
export async function loadInSteps(
  store: GraphStore,
  knowledge: LazyKnowledge,
  { notesPerPiece, rowsPerTransaction }: LoadSizes,
): Promise<LoadInSteps> {
  const curated = curatedOf(knowledge);
  /** By id, what the notes that were kept in this load tell: they need not be read from the store for it. */
  const kept = new Map<string, readonly TalkMention[]>();
  let places: StoredPlaces | null = null;
  const turn = await takeTurn(store, () => {
    kept.clear();
    places = null;
  });
  const takeInSmallHeap = async <T>(
    percent: number,
    work: (write: GraphStore['write']) => Promise<T>,
  ): Promise<T> => inSmallHeap(percent, () => turn.take(work));
  const talksOf = (held: BareNote) =>
    talkMentions(correctFacts([held], curated.corrections), curated.eventName);
  const nodeOf = (note: PackedNote) => {
    const held = heldNote(note);
    kept.set(note.id, talksOf(held));
    return noteNode(note, noteKeys(held, curated));
  };
  const none = { nodes: [], relationships: [] };
  const reads = {
    run: async (statement: string, parameters: Parameters) => store.read(statement, parameters),
  };

  /** The notes that were read with other knowledge are read again, from the texts that they kept. */
  const readOutdated = async (write: GraphStore['write'], ids: readonly string[]) => {
    for (const page of inPages(ids, notesPerStatement))
      await write(async (transaction) => {
        const notes = await readWholeNotes(transaction, page);
        const nodes = notes.map((note) => nodeOf(packNote(readAgain(note, knowledge.read()))));
        await applyDifference(transaction, { put: { nodes, relationships: [] }, drop: none });
      });
  };
  /** What the notes that this load has not kept tell; they get the keys that they should have today. */
  const readOthers = async (write: GraphStore['write'], ids: readonly string[]) => {
    const others = new Map<string, readonly TalkMention[]>();
    for (const page of inPages(ids, notesPerPage))
      await write(async (transaction) => {
        const notes = (await readReadings(transaction, page)).map(heldNote);
        const rows = notes.map((note) => ({ id: note.id, keys: noteKeys(note, curated) }));
        await transaction.run('write/put-note-keys', { rows });
        transaction.index({ put: [], discard: [], notes: rows });
        for (const note of notes) others.set(note.id, talksOf(note));
      });
    return others;
  };

  return {
    keep: async ({ found, read }, forgotten) =>
      takeInSmallHeap(heapGrowth.keep, async (write) => {
        const change = await write(async (transaction) => {
          places ??= await readPlaces(transaction);
          const planned = await planChange(
            transaction,
            await readReadings(transaction, places.idsAt(found, forgotten)),
            found,
            forgotten,
            readFrom(read, knowledge),
            knowledge,
          );
          for (const { id } of planned.dropped) kept.delete(id);
          await applyDifference(transaction, {
            put: { nodes: [...planned.changed.values()].map(nodeOf), relationships: [] },
            drop: {
              nodes: planned.dropped.map((note) => noteNode(note, [])),
              relationships: [],
            },
          });
          return planned;
        });
        places?.apply(change);
        return change.reports;
      }),
    known: (ids) => {
      const known = places;
      return known && new Set(ids.filter((id) => known.isStored(id)));
    },
    finish: async () =>
      takeInSmallHeap(heapGrowth.finish, async (write) => {
        const { ids, outdated } = await listNotes(store, knowledge.readWith);
        await readOutdated(write, outdated);
        const others = await readOthers(
          write,
          ids.filter((id) => !kept.has(id)),
        );
        const notes = {
          ids,
          takeTalks: () => {
            const talks = ids.flatMap((id) => kept.get(id) ?? others.get(id) ?? []);
            kept.clear();
            others.clear();
            return talks;
          },
          read: async (wanted: readonly string[]) => readReadings(reads, wanted),
        };
        const pieces = resolveInPieces(notes, curated, notesPerPiece);
        await writeGraph(store, write, pieces, rowsPerTransaction);
        await write((transaction) =>
          transaction.run('write/keep-made-with', { madeWith: madeWith(knowledge.readWith) }),
        );
        // Whoever closes the store now has it written whole.
        collectGarbage();
      }),
  };
}

/** Ids of all notes, sorted, and of those that were read with something else than `readWith`. */
async function listNotes(
  store: GraphStore,
  readWith: string,
): Promise<{ readonly ids: readonly string[]; readonly outdated: readonly string[] }> {
  const rows = await store.read('read/notes-list');
  const outdated = rows.filter((row) => row['readWith'] !== readWith);
  const [all, others] = [rows, outdated].map((some) => some.map(({ id }) => String(id)));
  return { ids: (all ?? []).toSorted(byCodePoint), outdated: others ?? [] };
}
