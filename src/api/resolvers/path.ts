import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import type { HopResolvers, PathResolvers } from '../generated/schema-types.js';
import { labelOf, loadNodeFor } from '../load-node.js';
import { readSize } from '../paging/read-window.js';
import type { NodeParent } from '../parents.js';
import { loadHopEvidence } from '../questions/load-hop-evidence.js';
import { wordsOfTie } from '../questions/words-of-tie.js';

/** Fields of Path. */
export const path: PathResolvers = {
  length: ({ hops }) => hops.length,
  nodes: async ({ ids }, _args, context, info) =>
    Promise.all(ids.map((id) => nodeOf(context, info, id))),
  hops: ({ hops }) => [...hops],
};

/** Fields of Hop. */
export const hop: HopResolvers = {
  from: async ({ from }, _args, context, info) => nodeOf(context, info, from),
  to: async ({ to }, _args, context, info) => nodeOf(context, info, to),
  words: ({ from, tie }) => wordsOfTie(tie, labelOf(from)),
  evidence: async (parent, { first }, context) => {
    const ids = await loadHopEvidence(context, parent);
    return loadFacts(context, ids.slice(0, readSize('first', first)));
  },
};

async function nodeOf(context: Context, info: GraphQLResolveInfo, id: string): Promise<NodeParent> {
  const label = labelOf(id);
  const node = label && (await loadNodeFor(context, info, label, id));
  if (!node) throw new Error(`"${id}" was taken away while it was read.`);
  return node;
}
