import type { FoundFieldsFragment, SearchQuery } from '../generated/operations.js';
import { linkTo } from '../routing/link-to.js';
import { isQuestion } from './is-question.js';
import { linkToFound } from './link-to-found.js';

/** One line of the list under the search box. */
export interface SearchOption {
  readonly to: string;
  /** The heading that it is the first under; null where it goes on under the one before. */
  readonly kind: FoundFieldsFragment['kind'] | null;
  /** Null for the line that leads to the whole answer. */
  readonly found: FoundFieldsFragment | null;
  readonly words: string;
}

const mostOfAKind = 4;

/** The list under the search box: what was found kind by kind, the best kind first, then the way to all of it. */
export function searchOptions(text: string, answer: SearchQuery): SearchOption[] {
  const found = [...answer.things.nodes, ...answer.quotes.nodes];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const options = kinds.flatMap((kind) =>
    found
      .filter((each) => each.kind === kind)
      .slice(0, mostOfAKind)
      .map((each, index): SearchOption => ({
        to: linkToFound(each),
        kind: index === 0 ? kind : null,
        found: each,
        words: each.name,
      })),
  );
  const all: SearchOption = {
    to: linkTo('/search', { q: text }),
    kind: null,
    found: null,
    words: isQuestion(text) ? `Answer “${text}”` : `All results for “${text}”`,
  };
  return isQuestion(text) ? [all, ...options] : [...options, all];
}
