import { type IdentifiedSource, readExtraction } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import type { Note } from '../graph.js';

/** Gives a source's note with its paths: as it was read before, or read now. */
export function readFrom(
  readBefore: ReadonlyMap<string, Note>,
  knowledge: LazyKnowledge,
): (paths: readonly string[], source: IdentifiedSource) => Note {
  return (paths, { id, extraction }) => {
    const note = readBefore.get(id);
    return note
      ? { ...note, paths: paths.toSorted() }
      : readExtraction(paths, extraction, knowledge.read());
  };
}
