/** A short note by its lines, and all words in it that a rule must find, in the order of the note. */
export interface FoundCase {
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

/** A short note by its lines in which a rule must find nothing, although `near` looks like what it takes. */
export interface NotFoundCase {
  readonly lines: readonly string[];
  readonly near: string;
}

/** What one rule of the reader takes, and what it must leave. */
export interface RuleTable {
  readonly found: readonly FoundCase[];
  readonly notFound: readonly NotFoundCase[];
}

/** Tables by the rule's name. */
export type RuleTables = Readonly<Record<string, RuleTable>>;
