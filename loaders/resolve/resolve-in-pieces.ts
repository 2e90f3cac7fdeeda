import type { BareNote, Graph } from '../../src/graph.js';
import { addVocabulary } from './add-vocabulary.js';
import type { Curated } from './curated.js';
import { createGraphBuilder } from './graph-builder.js';
import { makeHub } from './make-hub.js';
import { resolveInto } from './resolve-into.js';

/** The graph that the notes together tell, without the Note nodes, piece by piece, each thing once: the ends of a piece's relationships are in
 * it, in those before, or are the notes. */
export function* resolveInPieces(notes: readonly BareNote[], curated: Curated): Generator<Graph> {
  const builder = createGraphBuilder();
  for (const complete of resolveInto(builder, notes, curated)) {
    if (complete.includes('Concept')) addVocabulary(builder, curated);
    const made = builder.takeHubs(complete).map((hub) => makeHub(hub, curated));
    const { nodes, relationships } = builder.take();
    yield {
      nodes: [...nodes, ...made.flatMap(({ node }) => node ?? [])],
      relationships: [...relationships, ...made.flatMap((each) => each.relationships)],
    };
  }
}
