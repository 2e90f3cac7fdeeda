import { fold } from './fold.js';
import { rememberTexts } from './remember-texts.js';

/** One word of a text: as it stands, folded, and its place in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*/gu;
/** The same in a text that is ASCII, which most are: without Unicode's classes it is found much sooner. */
const plainPattern = /[a-z0-9]+(?:'[a-z]+)*/gi;
// eslint-disable-next-line no-control-regex
const plain = /^[\x00-\x7f]*$/;

/** The words of a text in order. Apostrophes inside a word belong to it, hyphens part words. */
// A block is asked for its words by every part of the reader. Kept they take about 13 bytes a letter.
export const words: (text: string) => readonly Word[] = rememberTexts(300_000, (text) => {
  const isPlain = plain.test(text);
  const found: Word[] = [];
  let to = 0;
  for (const word of text.match(isPlain ? plainPattern : pattern) ?? []) {
    // A word begins with the first letter or digit behind the word before.
    const from = text.indexOf(word, to);
    to = from + word.length;
    found.push({ text: word, folded: isPlain ? word.toLowerCase() : fold(word), from, to });
  }
  return found;
});
