import { readNote } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import type { Note } from '../graph.js';
import type { FoundSource } from './read-batches.js';

/** Gives a source's note with its paths: as it was read before, or read now. */
export function readFrom(
  readBefore: ReadonlyMap<string, Note>,
  knowledge: LazyKnowledge,
): (paths: readonly string[], found: FoundSource) => Promise<Note> {
  return async (paths, { id, source }) => {
    const note = readBefore.get(id) ?? (await readNote(source, knowledge.read()));
    return { ...note, paths: paths.toSorted() };
  };
}
