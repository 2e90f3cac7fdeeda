// The data that reading and resolving lean on: concepts (SKOS terms), names known in the field, the user's corrections.
// Shapes only; src/vocabulary/ reads and checks the files.

/** One SKOS concept of vocabulary/concepts/<area>.yaml. All labels are unique over the whole vocabulary. */
export interface VocabularyConcept {
  /** The field's standard term, singular, lower case but for names and acronyms that have no long form. */
  readonly prefLabel: string;
  /** Acronyms, synonyms, spelling variants, the phrasings people use. Plurals and hyphens are matched by the reader. */
  readonly altLabels: readonly string[];
  /** Misspellings and loose wordings that should be found and never shown. */
  readonly hiddenLabels: readonly string[];
  /** One or two sentences of our own. */
  readonly definition: string;
  /** prefLabels. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly source: { readonly name: string; readonly url: string };
  /** A Wikidata entity's address, where known for certain. */
  readonly exactMatch: string | null;
  /** Labels that only count when written in exactly these capitals: `Go`, `RED`. */
  readonly exactCase: readonly string[];
  /** The file's name without its ending: `reliability-targets`. */
  readonly area: string;
}
