import type { SearchResultResolvers } from '../generated/schema-types.js';
import { labelOf, loadNodeFor } from '../load-node.js';
import { describeResult } from '../search/describe-result.js';

/** Fields of SearchResult. */
export const searchResult: SearchResultResolvers = {
  name: async (result, _args, context) => (await describeResult(context, result)).name,
  why: async (result, _args, context) => (await describeResult(context, result)).why,
  highlights: async (result, _args, context) =>
    (await describeResult(context, result)).highlights.map(({ found, ranges, ...highlight }) => ({
      ...highlight,
      words: [...found],
      ranges: [...ranges],
    })),
  node: async ({ nodeId }, _args, context, info) => {
    const label = labelOf(nodeId);
    const found = label && (await loadNodeFor(context, info, label, nodeId));
    if (!found) throw new Error(`"${nodeId}" was taken away while it was read.`);
    return found;
  },
};
