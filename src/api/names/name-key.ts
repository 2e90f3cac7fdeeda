import { singular } from '../../text/singular.js';
import { words } from '../../text/words.js';

/** What spellings of one name have in common: case, accents, hyphens, apostrophes and plurals count for nothing.
 * `Error-Budgets` → `error budget`. Empty for a text without letters and digits. */
export function nameKey(name: string): string {
  return words(name)
    .map(({ folded }) => singular(folded.replaceAll("'", '')))
    .join(' ');
}
