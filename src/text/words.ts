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

/** The words of a text in order. Apostrophes inside a word belong to it, hyphens part words. */
// A block is asked for its words by every part of the reader. Kept they take about 13 bytes a letter.
export const words: (text: string) => readonly Word[] = rememberTexts(300_000, (text) => {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    found.push({
      text: word,
      folded: fold(word),
      from: match.index,
      to: match.index + word.length,
    });
  }
  return found;
});
