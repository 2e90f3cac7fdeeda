import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, RequireFields, ResolversTypes } from '../generated/schema-types.js';
import { loadProperties } from '../load-node.js';
import { readCursor, writeCursor } from '../paging/cursor.js';
import { readSize } from '../paging/read-window.js';
import type { FoundLabel } from '../parents.js';

const farthest = 1000;
const longest = 500;

const names: { readonly [L in FoundLabel]: readonly string[] } = {
  Talk: ['title'],
  Speaker: ['name'],
  Company: ['name'],
  Concept: ['prefLabel'],
  Lesson: ['text'],
  Event: ['name'],
  Conference: ['name'],
};

/** `Query.search` */
export async function searchNodes(
  context: Context,
  { text, kinds, first, after }: RequireFields<QuerySearchArgs, 'first'>,
): Promise<ResolversTypes['SearchResultConnection']> {
  const size = readSize('first', first);
  if (text.length > longest)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`text\` of at most ${longest} characters, got ${text.length}.`,
    );
  const passed = after === null || after === undefined ? 0 : readCursor(after).key;
  if (!Number.isInteger(passed) || passed < 0 || passed > farthest)
    throw apiError('BAD_CURSOR', 'Unknown cursor. Take one from `pageInfo` of the same search.');
  const hits = await context.store.search(text, {
    limit: passed + size + 1,
    ...(kinds ? { labels: kinds } : {}),
  });
  const found = await Promise.all(
    hits.slice(passed, passed + size).map(async ({ id, label, score }, index) => {
      const kind = label as FoundLabel;
      const node = await loadProperties(context, kind, names[kind], id);
      // A node can go between the search and its look-up.
      if (!node) return [];
      return [
        { cursor: writeCursor({ key: passed + index + 1, tie: id }), node: { kind, score, node } },
      ];
    }),
  );
  const edges = found.flat();
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: hits.length > passed + size && passed + size <= farthest,
      hasPreviousPage: passed > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
