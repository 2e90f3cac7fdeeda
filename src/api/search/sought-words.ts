import { fuzziness } from '../../store/fuzziness.js';
import { isBeginning } from '../../store/is-beginning.js';
import { queryWords } from '../../store/search-words.js';
import type { SoughtWord } from './match-words.js';

/** The words that a search looks for, with what each may stand for: as the stores' indexes read them. */
export function soughtWords(text: string): SoughtWord[] {
  return [...new Set(queryWords(text))].map((word) => ({
    word,
    slips: fuzziness(word),
    isBeginning: isBeginning(word),
  }));
}
