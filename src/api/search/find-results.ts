import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs } from '../generated/schema-types.js';
import { pageOf } from '../paging/page-of.js';
import { readWindow } from '../paging/read-window.js';
import type { FoundLabel, SearchResultPage, SearchResultParent } from '../parents.js';
import { findQuotes } from './find-quotes.js';
import { soughtWords } from './sought-words.js';

/** How far a search goes, how long what it looks for may be, and of how many nodes found it looks at the sentences. */
const most = { results: 1000, characters: 500, quoted: 8 };

/** `Query.search`. `isWhole` where the whole list is wanted, to count it. */
export async function findResults(
  context: Context,
  { text, kinds, ...args }: QuerySearchArgs,
  isWhole: boolean,
): Promise<SearchResultPage> {
  const { size, isBackward, after, before } = readWindow(args);
  const isCut = !isWhole && !isBackward && before === null;
  const limit = isCut ? Math.max(0, -(after?.key ?? 0)) + size + 2 : most.results;
  const results = await searchAll(context, text, kinds ?? null, Math.min(limit, most.results));
  return pageOf(
    results.map((node, index) => ({
      node,
      position: { key: -index, tie: node.evidence?.id ?? node.nodeId },
    })),
    args,
  );
}

/** What a search finds, the best first. Throws BAD_ARGUMENT for a text that is too long. */
async function searchAll(
  context: Context,
  text: string,
  kinds: readonly FoundLabel[] | null,
  limit: number,
): Promise<SearchResultParent[]> {
  if (text.length > most.characters)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`text\` of at most ${most.characters} characters, got ${text.length}.`,
    );
  const sought = soughtWords(text);
  const labels = kinds?.filter((kind) => kind !== 'Quote') ?? null;
  const withQuotes = kinds?.includes('Quote') ?? true;
  if (sought.length === 0) return [];
  const find = async (wanted: Exclude<FoundLabel, 'Quote'>[] | null, count: number) =>
    wanted?.length === 0
      ? []
      : context.store.search(text, { limit: count, ...(wanted ? { labels: wanted } : {}) });
  const hits = await find(labels, limit);
  const quoted = !withQuotes ? [] : labels === null ? hits : await find(null, most.quoted);
  const quotes = await findQuotes(context, sought, quoted.slice(0, most.quoted));
  const nodes = hits.map(({ id, label, score }): SearchResultParent => ({
    kind: label as FoundLabel,
    nodeId: id,
    score,
    sought,
    evidence: null,
  }));
  // Both are in order already, and equal scores keep theirs.
  return [...nodes, ...quotes].toSorted((left, right) => right.score - left.score).slice(0, limit);
}
