import { fold } from './fold.js';

/** One word of a text: as it stands, folded, and its place in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*/gu;

const known = new Map<string, readonly Word[]>();

/** The words of a text in order. Apostrophes inside a word belong to it, hyphens part words. */
export function words(text: string): readonly Word[] {
  // A block is asked for its words by every part of the reader.
  const answer = known.get(text);
  if (answer) return answer;
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
  if (text.length < 4000) {
    if (known.size >= 4000) known.clear();
    known.set(text, found);
  }
  return found;
}
