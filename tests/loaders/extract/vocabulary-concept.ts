import type { VocabularyConcept } from '../../../src/vocabulary.js';

/** A concept of a vocabulary made for a test. */
export function vocabularyConcept(
  prefLabel: string,
  more: Partial<VocabularyConcept> = {},
): VocabularyConcept {
  return {
    prefLabel,
    altLabels: [],
    hiddenLabels: [],
    definition: 'For tests.',
    broader: [],
    related: [],
    source: { name: 'A source', url: 'https://source.test/' },
    exactMatch: null,
    exactCase: [],
    prominent: [],
    area: 'tests',
    ...more,
  };
}
