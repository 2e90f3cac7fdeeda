import { packFacts } from './facts/pack-facts.js';
import type { GraphNode, Note } from './graph.js';

/** A Note as its node is stored: facts packed, what else is nested as JSON texts, `keys` from `noteKeys`. */
export function noteNode(note: Note, keys: readonly string[]): GraphNode & { label: 'Note' } {
  const { id, fileLines, places, facts, problems, silentLines, ...plain } = note;
  return {
    label: 'Note',
    id,
    properties: {
      ...plain,
      fileLines: fileLines === null ? null : JSON.stringify(fileLines),
      places: places === null ? null : JSON.stringify(places),
      facts: packFacts(facts, note.text),
      problems: JSON.stringify(problems),
      silentLines: JSON.stringify(silentLines),
      keys,
    },
  };
}
