import { loadFacts } from '../facts/load-facts.js';
import type { ConceptResolvers } from '../generated/schema-types.js';
import type { ConceptParent } from '../parents.js';
import { listKey } from '../plan/list-key.js';
import type { Context } from '../context.js';
import type { GraphQLResolveInfo } from 'graphql';

/** Fields of Concept beyond its own properties and lists. */
export const concept = {
  altLabels: ({ altLabels }) => [...(altLabels ?? [])],
  source: ({ source, sourceUrl }) => (source ? { name: source, url: sourceUrl ?? null } : null),
  talkCount: ({ talks }) => talks,
  conferenceCount: ({ conferences }) => conferences,
  yearCount: ({ years }) => years,
  latestYear: ({ lastYear }) => lastYear ?? null,
  quotes: async (
    { lists }: ConceptParent,
    args: object,
    context: Context,
    { fieldName }: GraphQLResolveInfo,
  ) => {
    const rows = lists[listKey(fieldName, args)] as readonly { readonly fact: string }[];
    return loadFacts(
      context,
      rows.map(({ fact }) => fact),
    );
  },
} satisfies ConceptResolvers;
