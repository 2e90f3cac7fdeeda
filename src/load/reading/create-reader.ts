import { type IdentifiedSource, identifySource, readExtraction } from '../../../loaders/index.js';
import type { LazyKnowledge } from '../../../loaders/knowledge.js';
import { NoteError } from '../../../loaders/note-error.js';
import type { Note } from '../../graph.js';
import type { NoteSource } from '../read-batches.js';
import type { Identified, Reader } from './reader.js';

/** A reader in this thread. */
export function createReader(knowledge: LazyKnowledge): Reader {
  return {
    identify: async (sources) => {
      const batch = new Map<string, IdentifiedSource>();
      const identified: Identified[] = [];
      for (const source of sources) identified.push(await identify(source, batch));
      return { identified, read: async (ids) => readAll(ids, batch, knowledge) };
    },
  };
}

async function identify(
  source: NoteSource,
  batch: Map<string, IdentifiedSource>,
): Promise<Identified> {
  try {
    const identified = await identifySource(source);
    // Equal texts are one note, under the path of the first.
    if (!batch.has(identified.id)) batch.set(identified.id, identified);
    return { id: identified.id };
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return { refused: error.message };
  }
}

async function readAll(
  ids: readonly string[],
  batch: ReadonlyMap<string, IdentifiedSource>,
  knowledge: LazyKnowledge,
): Promise<Note[]> {
  const notes: Note[] = [];
  for (const id of ids) {
    const source = batch.get(id);
    if (!source) continue;
    notes.push(readExtraction([source.path], source.extraction, knowledge.read()));
    // Lets the store go on with what it writes.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return notes;
}
