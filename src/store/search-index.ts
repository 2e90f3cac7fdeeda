// Text search of the embedded store: MiniSearch in this process, built from the store at the first search and kept up by
// what transactions commit. Neo4j searches with its own index; tests/store/search-table.ts holds what both must find.

import MiniSearch, { type Query } from 'minisearch';
import { checkSearchOptions } from './check-search-options.js';
import type { SearchDocument, SearchHit, SearchOptions, Transaction } from './graph-store.js';
import { fuzziness } from './fuzziness.js';
import { isBeginning } from './is-beginning.js';
import { candidateCount, rankHits, type Candidate } from './rank-hits.js';
import { queryWords, searchWords } from './search-words.js';

export type IndexChange = Parameters<Transaction['index']>[0];

export interface SearchIndex {
  /** Follows a committed change; without effect before the first search. */
  apply(change: IndexChange): void;
  search(text: string, options: SearchOptions): Promise<SearchHit[]>;
  /** Builds the index, where that has not begun, in slices that let others work between them. */
  warm(): Promise<void>;
  /** Ends a building that no search waits for. */
  abandon(): void;
}

/** An index over what `readAll` gives, page by page. */
export function createSearchIndex(
  readAll: () => AsyncIterable<readonly SearchDocument[]>,
): SearchIndex {
  let built: Promise<MiniSearch<SearchDocument>> | null = null;
  // Changes that were committed while the index was being built may or may not be in it: they are applied afterwards.
  let waiting: IndexChange[] | null = null;
  let index: MiniSearch<SearchDocument> | null = null;
  let searches = 0;
  let isAbandoned = false;

  const build = async (): Promise<MiniSearch<SearchDocument>> => {
    const changes: IndexChange[] = [];
    waiting = changes;
    try {
      const fresh = createMiniSearch();
      for await (const page of readAll()) {
        checkWanted();
        await fresh.addAllAsync(page, { chunkSize: sliceSize });
      }
      for (const change of changes) applyTo(fresh, change);
      index = fresh;
      return fresh;
    } catch (error) {
      built = null;
      throw error;
    } finally {
      waiting = null;
    }
  };

  const checkWanted = (): void => {
    if (isAbandoned && searches === 0) throw new Error('Nobody waits for the search index.');
  };

  return {
    apply: (change) => {
      if (waiting) waiting.push(change);
      else if (index) applyTo(index, change);
    },
    search: async (text, options) => {
      checkSearchOptions(options);
      if (queryWords(text).length === 0) return [];
      searches += 1;
      try {
        built ??= build();
        return searchIn(await built, text, options);
      } finally {
        searches -= 1;
      }
    },
    warm: async () => {
      built ??= build();
      await built;
    },
    abandon: () => {
      isAbandoned = true;
    },
  };
}

// Documents that are taken in at a time: about ten milliseconds in which nobody else is served.
const sliceSize = 100;

function createMiniSearch(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: ['name', 'others', 'text'],
    storeFields: ['label', 'name', 'otherNames'],
    // Also asked for what it stores, which is kept as it is.
    extractField: (document, field) =>
      field === 'others'
        ? document.otherNames.join('\n')
        : (document[field as keyof SearchDocument] as string),
    tokenize: searchWords,
    processTerm: (word) => word,
  });
}

function applyTo(index: MiniSearch<SearchDocument>, { put, discard }: IndexChange): void {
  for (const id of discard) if (index.has(id)) index.discard(id);
  for (const document of put)
    if (index.has(document.id)) index.replace(document);
    else index.add(document);
}

function searchIn(
  index: MiniSearch<SearchDocument>,
  text: string,
  options: SearchOptions,
): SearchHit[] {
  const { labels, limit } = options;
  const words = queryWords(text);
  const query: Query = {
    combineWith: 'OR',
    queries: [
      words.join(' '),
      // Two letters that changed places count as two typos here and as one on Neo4j: look for them apart.
      {
        queries: words.flatMap(swapNeighbours),
        prefix: false,
        fuzzy: false,
        boostTerm: () => 0.3,
      },
    ],
  };
  const candidates = index
    .search(query, {
      tokenize: queryWords,
      prefix: isBeginning,
      fuzzy: fuzziness,
      boost: { name: 4, others: 3, text: 1 },
      weights: { prefix: 0.4, fuzzy: 0.3 },
      ...(labels && { filter: (result) => labels.includes(result['label']) }),
    })
    .slice(0, candidateCount(options));
  return rankHits(text, candidates as unknown as Candidate[], limit);
}

function swapNeighbours(word: string): string[] {
  if (word.length < 4) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => at).flatMap((at) => {
    const left = word.charAt(at);
    const right = word.charAt(at + 1);
    return left === right ? [] : [word.slice(0, at) + right + left + word.slice(at + 2)];
  });
}
