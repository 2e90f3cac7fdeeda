import { readNote } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { type PackedNote, packNote } from '../packed-note.js';
import type { FoundSource } from './read-batches.js';

/** Gives a source's note with its paths: as it was read before, or read now. */
export function readFrom(
  readBefore: ReadonlyMap<string, PackedNote>,
  knowledge: LazyKnowledge,
): (paths: readonly string[], found: FoundSource) => Promise<PackedNote> {
  return async (paths, { id, source }) => {
    const note = readBefore.get(id) ?? packNote(await readNote(source, knowledge.read()));
    return { ...note, paths: paths.toSorted() };
  };
}
