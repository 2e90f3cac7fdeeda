// A load of many notes: they are kept as they are read, and at the end the graph is made from all that are stored, at once. To
// resolve what each batch touches would cost several times as much. Until the end the store counts as unfinished: readers see the
// graph as it was, then the new one grow over it, and after a kill the next load finishes it.

import { readAgain } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { bareNote } from '../../loaders/resolve/bare-note.js';
import type { BareNote, Note } from '../graph.js';
import { noteNode } from '../note-node.js';
import { applyDifference } from '../store/apply-difference.js';
import type { GraphStore } from '../store/graph-store.js';
import { inPages, notesPerStatement, rowsPerStatement } from '../store/in-pages.js';
import { readReadings, readWholeNotes } from '../stored-notes.js';
import { curatedOf } from './curated-of.js';
import type { LoadReport } from './load-report.js';
import { madeWith } from './made-with.js';
import { noteIdsAt } from './note-ids-at.js';
import { noteKeys } from './note-keys.js';
import { planChange } from './plan-change.js';
import type { Batch } from './read-batches.js';
import { readFrom } from './read-from.js';
import { takeTurn } from './take-turn.js';
import { writeGraph } from './write-graph.js';

export interface LoadInSteps {
  /** Keeps a batch's notes and takes away what is forgotten; the graph does not tell of that before `finish`. */
  readonly keep: (
    batch: Pick<Batch, 'found' | 'read'>,
    forgotten: readonly string[],
  ) => Promise<readonly LoadReport[]>;
  /** Makes the graph of all stored notes. */
  readonly finish: () => Promise<void>;
}

export async function loadInSteps(
  store: GraphStore,
  knowledge: LazyKnowledge,
): Promise<LoadInSteps> {
  const curated = curatedOf(knowledge);
  const turn = await takeTurn(store);
  /** By id, what was kept in this load: they need not be read from the store again. */
  const kept = new Map<string, BareNote>();
  const nodeOf = (note: Note) => {
    const bare = bareNote(note);
    kept.set(note.id, bare);
    return noteNode(note, noteKeys(bare, curated));
  };
  const none = { nodes: [], relationships: [] };

  /** The notes that were read with other knowledge are read again, from the texts that they kept. */
  const readOutdated = async (write: GraphStore['write'], ids: readonly string[]) => {
    for (const page of inPages(ids, notesPerStatement))
      await write(async (transaction) => {
        const notes = await readWholeNotes(transaction, page);
        const nodes = notes.map((note) => nodeOf(readAgain(note, knowledge.read())));
        await applyDifference(transaction, { put: { nodes, relationships: [] }, drop: none });
      });
  };
  /** Notes that this load has not kept, with the keys that they should have today. */
  const readOthers = async (write: GraphStore['write'], ids: readonly string[]) => {
    const others: BareNote[] = [];
    for (const page of inPages(ids, rowsPerStatement))
      await write(async (transaction) => {
        const notes = (await readReadings(transaction, page)).map(bareNote);
        const rows = notes.map((note) => ({ id: note.id, keys: noteKeys(note, curated) }));
        await transaction.run('write/put-note-keys', { rows });
        transaction.index({ put: [], discard: [], notes: rows });
        others.push(...notes);
      });
    return others;
  };

  return {
    keep: async ({ found, read }, forgotten) =>
      turn.take((write) =>
        write(async (transaction) => {
          const ids = await noteIdsAt(transaction, found, forgotten);
          const stored = await readReadings(transaction, ids);
          const { changed, dropped, reports } = await planChange(
            transaction,
            stored,
            found,
            forgotten,
            readFrom(read, knowledge),
            knowledge,
          );
          for (const { id } of dropped) kept.delete(id);
          await applyDifference(transaction, {
            put: { nodes: [...changed.values()].map(nodeOf), relationships: [] },
            drop: { nodes: dropped.map((note) => noteNode(note, [])), relationships: [] },
          });
          return reports;
        }),
      ),
    finish: async () =>
      turn.take(async (write) => {
        const stored = await store.read('read/notes-list');
        const outdated = stored.filter(({ readWith }) => readWith !== knowledge.readWith);
        await readOutdated(
          write,
          outdated.map(({ id }) => String(id)),
        );
        const others = await readOthers(
          write,
          stored.flatMap(({ id }) => (kept.has(String(id)) ? [] : [String(id)])),
        );
        await writeGraph(store, write, [...kept.values(), ...others], curated);
        await write((transaction) =>
          transaction.run('write/keep-made-with', { madeWith: madeWith(knowledge.readWith) }),
        );
      }),
  };
}
