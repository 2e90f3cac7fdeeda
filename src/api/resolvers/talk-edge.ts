import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import type { SharedIdeaResolvers, TalkEdgeResolvers } from '../generated/schema-types.js';
import { loadNodeFor } from '../load-node.js';
import { readSize } from '../paging/read-window.js';
import type { EvidenceParent, SharedIdeaParent } from '../parents.js';
import { byCodePoint } from '../../text/by-code-point.js';
import { edgeFields, tieFields, tieScore } from './connection-fields.js';
import { edgeEvidence } from './evidence-fields.js';

type Idea = readonly [string, number, string | null, string | null];

/** Fields of TalkEdge. */
export const talkEdge: TalkEdgeResolvers = {
  ...edgeFields,
  ...tieFields,
  ...tieScore,
  ideas: ({ columns }, { first }) =>
    ((columns['ideas'] ?? []) as readonly Idea[])
      .toSorted((left, right) => right[1] - left[1] || byCodePoint(left[0], right[0]))
      .slice(0, readSize('first', first))
      .map(([conceptId, weight, here, there]) => ({
        conceptId,
        weight: weight / 1000,
        here,
        there,
      })),
  ...edgeEvidence,
};

/** Fields of SharedIdea. */
export const sharedIdea: SharedIdeaResolvers = {
  concept: async ({ conceptId }, _args, context, info) => {
    const concept = await loadNodeFor(context, info, 'Concept', conceptId);
    if (!concept) throw new Error(`The concept "${conceptId}" was taken away while it was read.`);
    return concept;
  },
  here: async ({ here }, _args, context) => factOf(context, here),
  there: async ({ there }, _args, context) => factOf(context, there),
};

async function factOf(
  context: Context,
  id: SharedIdeaParent['here'],
): Promise<EvidenceParent | null> {
  if (id === null) return null;
  const [fact] = await loadFacts(context, [id]);
  return fact ?? null;
}
