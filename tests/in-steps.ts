import type { openKnowledge } from '../loaders/knowledge.js';
import { loadNotes, type NoteSource } from '../src/load-notes.js';
import { usualSizes } from '../src/load/load-sizes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { takeAll } from './take-all.js';

/** Sizes at which even a few notes are loaded in steps, each piece in a transaction of its own. */
export const inSteps = {
  ...usualSizes,
  batchNotes: 2,
  manyNotes: 0,
  notesPerPiece: 2,
  rowsPerTransaction: 1,
};

/** The graph that the usual batches make of the notes. */
export async function usualGraph(
  notes: readonly NoteSource[],
  knowledge: ReturnType<typeof openKnowledge>,
) {
  const store = await openEmbedded(null);
  try {
    await takeAll(loadNotes(store, notes, knowledge));
    return await readGraph(store);
  } finally {
    await store.close();
  }
}
