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
  /** Everyday words among the labels (`security`, `impact`): they only count where the text makes much of them, in a
   * title, a heading or an item of their own, or said again and again. */
  readonly prominent: readonly string[];
  /** The file's name without its ending: `reliability-targets`. */
  readonly area: string;
}

/** A person whom the field knows, of vocabulary/names.yaml. Spellings are unique among people. */
export interface KnownPerson {
  readonly name: string;
  /** Other spellings, misspellings that were seen, former names. */
  readonly variants: readonly string[];
  /** Without the at-sign. */
  readonly handle: string | null;
  /** Employers over the years, in no order that means anything. */
  readonly companies: readonly string[];
}

/** A company of vocabulary/names.yaml. Spellings are unique among companies. */
export interface KnownCompany {
  readonly name: string;
  readonly variants: readonly string[];
  readonly url: string | null;
}

/** A conference series of vocabulary/names.yaml. Spellings are unique among conferences. */
export interface KnownConference {
  readonly name: string;
  readonly variants: readonly string[];
  readonly url: string | null;
  /** How its editions are named: `SREcon{yy} {region}`, with the spellings of each region. Null: `<name> <year>`. */
  readonly editions: {
    readonly pattern: string;
    readonly regions: Readonly<Record<string, readonly string[]>>;
  } | null;
}

/** People, companies and conferences that are known before any note is read. */
export interface Names {
  readonly people: readonly KnownPerson[];
  readonly companies: readonly KnownCompany[];
  readonly conferences: readonly KnownConference[];
}

/** All that reading and resolving know beforehand. */
export interface Vocabulary {
  /** By area, then by prefLabel. */
  readonly concepts: readonly VocabularyConcept[];
  readonly names: Names;
}
