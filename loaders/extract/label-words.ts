import { singular } from '../../src/text/singular.js';
import { words } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';

/** How many concepts have a folded, singular word last in a label of several words, and how many have it before the last. */
export interface LabelWords {
  readonly last: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
}

/** Counts the words of a vocabulary's shown labels by where they stand. */
export function countLabelWords(concepts: readonly VocabularyConcept[]): LabelWords {
  const [last, before] = [new Map<string, number>(), new Map<string, number>()];
  for (const { prefLabel, altLabels } of concepts) {
    const labels = [prefLabel, ...altLabels]
      .map((label) => words(label).map(({ folded }) => singular(folded)))
      .filter((label) => label.length > 1);
    for (const word of new Set(labels.map((label) => label.at(-1) ?? '')))
      last.set(word, (last.get(word) ?? 0) + 1);
    for (const word of new Set(labels.flatMap((label) => label.slice(0, -1))))
      before.set(word, (before.get(word) ?? 0) + 1);
  }
  return { last, before };
}
