import { fold } from '../text/fold.js';
import { words } from '../text/words.js';

/** A name's form for comparing: words without case and accents, parted by one space. Plurals stay: "Williams" is no "William". */
export function foldSpelling(name: string): string {
  const folded = words(name).map((word) => word.folded);
  return folded.length > 0 ? folded.join(' ') : fold(name);
}
