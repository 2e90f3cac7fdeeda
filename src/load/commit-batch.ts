// A batch in one transaction: its notes are all in the graph, or none is, and its reports come after it.

import type { LazyKnowledge } from '../../loaders/knowledge.js';
import type { Curated } from '../../loaders/resolve/curated.js';
import type { Difference } from '../graph.js';
import { noteNode } from '../note-node.js';
import { applyDifference } from '../store/apply-difference.js';
import type { GraphStore, Transaction } from '../store/graph-store.js';
import { inPages, rowsPerStatement } from '../store/in-pages.js';
import { readReadings, readStoredNotes } from '../stored-notes.js';
import { curatedOf } from './curated-of.js';
import type { LoadReport } from './load-report.js';
import type { LoadSizes } from './load-sizes.js';
import { madeWith } from './made-with.js';
import { noteIdsAt } from './note-ids-at.js';
import { noteKeys } from './note-keys.js';
import { planChange, type Change } from './plan-change.js';
import type { Batch } from './read-batches.js';
import { readFrom } from './read-from.js';
import { smallDifference } from './small-difference.js';
import { wholeDifference } from './whole-difference.js';

/** From the stored facts to the facts after the change, the graph of each, and what differs. Null, and nothing written, where
 * the graph has to be made anew from many notes. */
export async function commitBatch(
  store: GraphStore,
  { found: sources, read: readBefore }: Pick<Batch, 'found' | 'read'>,
  forgotten: readonly string[],
  knowledge: LazyKnowledge,
  { manyNotes }: LoadSizes,
): Promise<readonly LoadReport[] | null> {
  const read = readFrom(readBefore, knowledge);
  return store.write(async (transaction) => {
    await transaction.run('write/lock');
    const [made] = await transaction.run('read/load-made-with');
    // With other knowledge, or none yet, the stored graph is not what resolving its facts would give today.
    let isSmall = made?.['madeWith'] === madeWith(knowledge.readWith);
    if (!isSmall && (await countNotes(transaction)) >= manyNotes) return null;
    let stored = isSmall
      ? await readReadings(transaction, await noteIdsAt(transaction, sources, forgotten))
      : await readStoredNotes(transaction);
    let change = await planChange(transaction, stored, sources, forgotten, read, knowledge);
    if (isSmall && change.changed.size + change.dropped.length === 0) return change.reports;
    if (change.notes.size + stored.length === 0) return change.reports;
    if (isSmall && isMoved(change, stored) && knowledge.read().corrections.length > 0) {
      // Corrections may name a note by its path: where that changes, so may all that its mentions are.
      if ((await countNotes(transaction)) >= manyNotes) return null;
      isSmall = false;
      stored = await readStoredNotes(transaction);
      change = await planChange(transaction, stored, sources, forgotten, read, knowledge);
    }
    const curated = curatedOf(knowledge);
    const known = new Set(stored.map(({ id }) => id));
    const come = [...change.changed.values()].filter(({ id }) => !known.has(id));
    const difference = isSmall
      ? await smallDifference(transaction, { gone: change.dropped, come }, curated)
      : await wholeDifference(transaction, [...change.notes.values()], curated);
    await applyDifference(transaction, withNotes(difference, change, curated));
    if (!isSmall) {
      await keepKeys(transaction, change, curated);
      await transaction.run('write/keep-made-with', { madeWith: madeWith(knowledge.readWith) });
    }
    return change.reports;
  });
}

async function countNotes(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run('read/notes-count');
  return Number(row?.['count'] ?? 0);
}

/** True where a note that is stored gets other paths. */
function isMoved({ changed }: Change, stored: readonly { readonly id: string }[]): boolean {
  return stored.some(({ id }) => changed.has(id));
}

function withNotes(
  { put, change = [], drop }: Difference,
  { changed, dropped: gone }: Change,
  curated: Curated,
): Difference {
  const written = [...changed.values()].map((note) => noteNode(note, noteKeys(note, curated)));
  const dropped = gone.map((note) => noteNode(note, []));
  return {
    put: { nodes: [...put.nodes, ...written], relationships: put.relationships },
    change,
    drop: { nodes: [...drop.nodes, ...dropped], relationships: drop.relationships },
  };
}

/** The notes that stay as they are may have been written with other keys, or none. */
async function keepKeys(
  transaction: Transaction,
  { notes, changed }: Change,
  curated: Curated,
): Promise<void> {
  const rows = [...notes.values()]
    .filter(({ id }) => !changed.has(id))
    .map((note) => ({ id: note.id, keys: noteKeys(note, curated) }));
  for (const page of inPages(rows, rowsPerStatement))
    await transaction.run('write/put-note-keys', { rows: page });
  transaction.index({ put: [], discard: [], notes: rows });
}
