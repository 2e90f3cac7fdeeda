/** Trouble in a vocabulary file; prints as `file:line: message`. */
export interface VocabularyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
