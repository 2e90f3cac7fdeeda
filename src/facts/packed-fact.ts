import type { Fact, FactKind } from '../graph.js';

/** Line, from and to of a place, and the words there where they are others. */
export type PackedPlace = readonly [number, number, number, string?];

/** A fact as it is stored: what `factForms` says is left out. */
export interface PackedFact {
  readonly kind: FactKind;
  /** Left out where it is the fact's place in the list. */
  readonly n?: number;
  readonly span: PackedPlace;
  /** Left out where it is the note's text at `span`. */
  readonly quote?: string;
  readonly also?: readonly PackedPlace[];
  /** A talk's, as `findLines` gives it where its lines stand in the note's text. */
  readonly abstract?: string | readonly number[];
  readonly [field: string]: unknown;
}

/** True of a fact that is stored with all its fields, as all were before facts were packed. */
export function isWhole(fact: Fact | PackedFact): fact is Fact {
  return !Array.isArray(fact.span);
}
