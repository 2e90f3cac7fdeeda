import { words } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';

/** Every folded word of the labels that are shown: words of the trade, seldom of a name. */
export function termWordsOf(concepts: readonly VocabularyConcept[]): ReadonlySet<string> {
  const labels = concepts.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]);
  return new Set(labels.flatMap((label) => words(label).map(({ folded }) => folded)));
}
