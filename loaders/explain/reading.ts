/** One thing that spoke for (weight above 0) or against taking words for something, in log-odds. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** What words might have been taken for, and why they were or were not. */
export interface Reading {
  readonly as: 'talk' | 'lesson' | 'concept' | 'concept in other words' | 'candidate' | 'phrase';
  /** The words in question; for a concept its label. */
  readonly words: string;
  /** Log-odds. */
  readonly score: number;
  readonly isTaken: boolean;
  /** Of what no label names: what it is worth, 0 to 1.5, and from what worth on the best are taken. */
  readonly worth?: { readonly value: number; readonly least: number };
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** A stretch of a note's lines that is read as one: a heading, an item, a paragraph, a row. */
export interface ExplainedBlock {
  /** Lines of the note's text, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** What was read from it: `talk "…"`, `speaker …`, each with the rule that did. Empty where nothing was. */
  readonly takenFor: readonly { readonly fact: string; readonly rule: string }[];
  readonly readings: readonly Reading[];
}
