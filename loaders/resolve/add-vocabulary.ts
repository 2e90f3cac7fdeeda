import { byCodePoint } from '../../src/text/by-code-point.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';

/** Adds the vocabulary's concepts with their hierarchy, whether a note mentions them or not. */
export function addVocabulary(builder: GraphBuilder, curated: Curated): void {
  const { conceptId, conceptOf } = curated;
  for (const concept of curated.concepts) {
    const id = conceptId(concept.prefLabel);
    builder.hub('Concept', id, []);
    // A label that names no concept is the linter's to report; here it leads nowhere.
    const linked = (labels: readonly string[]): string[] =>
      labels.map(conceptId).filter((other) => conceptOf(other) !== null);
    for (const other of linked(concept.broader)) builder.relate('BROADER', id, other, {});
    for (const other of linked(concept.related)) {
      const [from = id, to = id] = [id, other].toSorted(byCodePoint);
      builder.relate('RELATED', from, to, {});
    }
  }
}
