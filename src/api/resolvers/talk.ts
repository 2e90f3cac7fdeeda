import type { TalkResolvers } from '../generated/schema-types.js';
import { nodeEvidence } from './evidence-fields.js';

/** Fields of Talk beyond its own properties and lists. */
export const talk: TalkResolvers = {
  altTitles: ({ altTitles }) => [...(altTitles ?? [])],
  ...nodeEvidence,
};
