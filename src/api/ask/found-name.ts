import type { Word } from '../../text/words.js';
import type { NamedLabel } from '../names/resolve-name.js';

/** A name in a question: which of its words, and what they stand for. */
export interface FoundName {
  readonly label: NamedLabel;
  readonly id: string;
  /** The node's own name. */
  readonly name: string;
  /** Numbers of its words, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The question's words for it. */
  readonly words: string;
  /** True where the words had to be corrected. */
  readonly isGuess: boolean;
}

/** Some words of a question in a row. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stretch of a question from one word to another, the end exclusive. */
export function stretchOf(
  question: string,
  words: readonly Word[],
  from: number,
  to: number,
): Stretch {
  const [first, last] = [words[from], words[to - 1]];
  return { from, to, text: first && last ? question.slice(first.from, last.to) : '' };
}
