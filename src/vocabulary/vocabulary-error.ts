import type { VocabularyProblem } from './vocabulary-problem.js';

/** A vocabulary that can't be used; the message lists each problem on a line of its own. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
  readonly problems: readonly VocabularyProblem[];

  constructor(problems: readonly VocabularyProblem[], heading = 'Cannot read the vocabulary.') {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super(`${heading}\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
