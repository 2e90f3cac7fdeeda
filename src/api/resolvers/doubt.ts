import { findNode } from '../find-node.js';
import type { DoubtResolvers } from '../generated/schema-types.js';

/** Fields of Doubt. */
export const doubt: DoubtResolvers = {
  node: async ({ nodeId }, _args, context, info) => {
    const node = await findNode(context, info, nodeId);
    if (!node) throw new Error(`The node "${nodeId}" of a doubt is gone.`);
    return node;
  },
};
