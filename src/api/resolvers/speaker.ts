import type { SpeakerResolvers } from '../generated/schema-types.js';
import { nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Speaker beyond its own properties and lists. */
export const speaker: SpeakerResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  ...nodeEvidence,
  ...nodeMentions,
};
