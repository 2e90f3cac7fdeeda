// Facts in, graph out: who and what is the same, each thing once, with the facts that say so. A function of the set of notes'
// facts and of what is curated; nothing here counts over the whole store to decide a merge.

import type { BareNote, Graph, GraphRelationship } from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';
import { addVocabulary } from './add-vocabulary.js';
import type { Curated } from './curated.js';
import { createGraphBuilder } from './graph-builder.js';
import { makeHub } from './make-hub.js';
import { resolveInto } from './resolve-into.js';

/** The graph that the notes together tell, without the Note nodes; sorted. `resolveInPieces` gives the same of more notes than fit into
 * memory. */
export function resolve(notes: readonly BareNote[], curated: Curated): Graph {
  const builder = createGraphBuilder();
  addVocabulary(builder, curated);
  resolveInto(builder, notes, curated);
  const { nodes, relationships } = builder.take();
  const made = builder.hubs().map((hub) => makeHub(hub, curated));
  return {
    nodes: [...nodes, ...made.flatMap(({ node }) => node ?? [])].toSorted(
      (a, b) => byCodePoint(a.label, b.label) || byCodePoint(a.id, b.id),
    ),
    relationships: [...relationships, ...made.flatMap((each) => each.relationships)]
      .map((relationship) => [sortKey(relationship), relationship] as const)
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .map(([, relationship]) => relationship),
  };
}

function sortKey({ type, from, to, properties }: GraphRelationship): string {
  return [type, from, to, 'event' in properties ? properties.event : ''].join('\n');
}
