import { fold } from '../text/fold.js';
import { singular } from '../text/singular.js';
import { words } from '../text/words.js';

/** A label's form for comparing, as text is matched: words without case, accents and plural, parted by one space. */
export function foldLabel(label: string): string {
  const folded = words(label).map((word) => singular(word.folded.replace(/'s?$/, '')));
  return folded.length > 0 ? folded.join(' ') : fold(label);
}
