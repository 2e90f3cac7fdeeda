import type { TalkResolvers } from '../generated/schema-types.js';
import { findAccounts } from '../questions/find-accounts.js';
import { nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Talk beyond its own properties and lists. */
export const talk: TalkResolvers = {
  altTitles: ({ altTitles }) => [...(altTitles ?? [])],
  ...nodeEvidence,
  ...nodeMentions,
  accounts: async ({ id }, _args, context) => findAccounts(context, id),
};
