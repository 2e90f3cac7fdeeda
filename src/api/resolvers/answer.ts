import { loadFacts } from '../facts/load-facts.js';
import type {
  AnswerItemResolvers,
  AnswerResolvers,
  FoundNameResolvers,
} from '../generated/schema-types.js';
import { labelOf, loadNodeFor } from '../load-node.js';

/** Fields of Answer. */
export const answer: AnswerResolvers = {
  names: ({ names }) => [...names],
  ignored: ({ ignored }) => [...ignored],
  items: ({ items }) => [...items],
};

/** Fields of FoundName. */
export const foundName: FoundNameResolvers = {
  node: async ({ label, id }, _args, context, info) => {
    const node = await loadNodeFor(context, info, label, id);
    if (!node) throw new Error(`"${id}" was taken away while it was read.`);
    return node;
  },
};

/** Fields of AnswerItem. */
export const answerItem: AnswerItemResolvers = {
  node: async ({ nodeId }, _args, context, info) => {
    const label = nodeId === null ? null : labelOf(nodeId);
    return label && nodeId !== null ? loadNodeFor(context, info, label, nodeId) : null;
  },
  evidence: async ({ evidence }, _args, context) => loadFacts(context, evidence),
};
