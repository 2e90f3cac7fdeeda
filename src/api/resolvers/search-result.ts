import type { SearchResultResolvers } from '../generated/schema-types.js';
import { loadNodeFor } from '../load-node.js';

/** Fields of SearchResult. */
export const searchResult: SearchResultResolvers = {
  name: ({ node }) => {
    if ('prefLabel' in node) return node.prefLabel;
    if ('name' in node) return node.name;
    if ('text' in node) return node.text;
    return node.title ?? '';
  },
  node: async ({ kind, node }, _args, context, info) => {
    const found = await loadNodeFor(context, info, kind, node.id);
    if (!found) throw new Error(`"${node.id}" was taken away while it was read.`);
    return found;
  },
};
