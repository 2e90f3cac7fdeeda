import { type IdentifiedSource, identifySource, readExtraction } from '../../../loaders/index.js';
import type { LazyKnowledge } from '../../../loaders/knowledge.js';
import { NoteError } from '../../../loaders/note-error.js';
import type { Note } from '../../graph.js';
import type { NoteSource } from '../read-batches.js';
import type { Identified, Reader } from './reader.js';

/** A reader in this thread. */
export function createReader(knowledge: LazyKnowledge): Reader {
  const batch = new Map<string, IdentifiedSource>();
  const identify = async (source: NoteSource): Promise<Identified> => {
    try {
      const identified = await identifySource(source);
      // Equal texts are one note, under the path of the first.
      if (!batch.has(identified.id)) batch.set(identified.id, identified);
      return { id: identified.id };
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      return { refused: error.message };
    }
  };
  return {
    identify: async (sources) => {
      batch.clear();
      const found: Identified[] = [];
      for (const source of sources) found.push(await identify(source));
      return found;
    },
    read: async (ids) => {
      const notes: Note[] = [];
      for (const id of ids) {
        const source = batch.get(id);
        if (!source) continue;
        notes.push(readExtraction([source.path], source.extraction, knowledge.read()));
        // Lets the store go on with what it writes.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return notes;
    },
  };
}
