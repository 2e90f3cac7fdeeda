// Facts in, graph out: who and what is the same, each thing once, with the facts that say so. A function of the set of notes'
// facts and of what is curated; nothing here counts over the whole store to decide a merge.

import type { BareNote, Graph, GraphRelationship } from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';
import type { Curated } from './curated.js';
import { resolveInPieces } from './resolve-in-pieces.js';

/** The graph that the notes together tell, without the Note nodes; sorted. */
export function resolve(notes: readonly BareNote[], curated: Curated): Graph {
  const pieces = [...resolveInPieces(notes, curated)];
  return {
    nodes: pieces
      .flatMap(({ nodes }) => nodes)
      .toSorted((a, b) => byCodePoint(a.label, b.label) || byCodePoint(a.id, b.id)),
    relationships: pieces
      .flatMap(({ relationships }) => relationships)
      .map((relationship) => [sortKey(relationship), relationship] as const)
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .map(([, relationship]) => relationship),
  };
}

function sortKey({ type, from, to, properties }: GraphRelationship): string {
  return [type, from, to, 'event' in properties ? properties.event : ''].join('\n');
}
