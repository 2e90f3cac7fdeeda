import type { SearchResultResolvers } from '../generated/schema-types.js';

/** Fields of SearchResult. */
export const searchResult: SearchResultResolvers = {
  name: ({ node }) => {
    if ('prefLabel' in node) return node.prefLabel;
    if ('name' in node) return node.name;
    if ('text' in node) return node.text;
    return node.title ?? '';
  },
};
