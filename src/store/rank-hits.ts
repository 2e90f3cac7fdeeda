import { byCodePoint } from '../text/by-code-point.js';
import type { SearchDocument, SearchHit, SearchOptions } from './graph-store.js';
import { searchWords } from './search-words.js';

export type Candidate = SearchHit & Pick<SearchDocument, 'name' | 'otherNames'>;

/** How many candidates to rank: more than are asked for, so that a whole name is found among many that share a word. */
export function candidateCount({ limit }: SearchOptions): number {
  return Math.max(limit, 50);
}

/** The best candidates, best first, ties by id. Engines weigh words; somebody who types a whole name means what bears it. */
export function rankHits(
  text: string,
  candidates: readonly Candidate[],
  limit: number,
): SearchHit[] {
  const typed = searchWords(text).join(' ');
  const isTyped = (name: string): boolean => searchWords(name).join(' ') === typed;
  return candidates
    .map(({ id, label, score, name, otherNames }) => {
      const factor = typed === '' ? 1 : isTyped(name) ? 3 : otherNames.some(isTyped) ? 2 : 1;
      return { id, label, score: score * factor };
    })
    .toSorted((left, right) => right.score - left.score || byCodePoint(left.id, right.id))
    .slice(0, limit);
}
