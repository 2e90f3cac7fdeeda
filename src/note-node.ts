import type { GraphNode } from './graph.js';
import type { NoteToStore } from './packed-note.js';

/** A Note as its node is stored: facts packed, what else is nested as JSON texts, `keys` from `noteKeys`. */
export function noteNode(
  note: NoteToStore,
  keys: readonly string[],
): GraphNode & { label: 'Note' } {
  const { id, paths, sha256, format, title, author, text, readWith } = note;
  const { fileLines, places, packedFacts, problems, silentLines } = note;
  return {
    label: 'Note',
    id,
    properties: {
      paths,
      sha256,
      format,
      title,
      author,
      text,
      readWith,
      fileLines: fileLines === null ? null : JSON.stringify(fileLines),
      places: places === null ? null : JSON.stringify(places),
      facts: packedFacts,
      problems: JSON.stringify(problems),
      silentLines: JSON.stringify(silentLines),
      keys,
    },
  };
}
