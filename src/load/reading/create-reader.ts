import { readIdentified } from '../../../loaders/index.js';
import type { LazyKnowledge } from '../../../loaders/knowledge.js';
import { type PackedNote, packNote } from '../../packed-note.js';
import type { Reader } from './reader.js';

/** A reader in this thread. */
export function createReader(knowledge: LazyKnowledge): Reader {
  return {
    read: async (sources) => {
      const notes: PackedNote[] = [];
      for (const source of sources) {
        notes.push(packNote(readIdentified(source, knowledge.read())));
        // Lets the store go on with what it writes.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return notes;
    },
  };
}
