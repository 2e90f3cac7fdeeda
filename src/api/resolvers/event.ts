import type { ConferenceResolvers, EventResolvers } from '../generated/schema-types.js';
import { nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Event beyond its own properties and lists. */
export const event: EventResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  ...nodeEvidence,
  ...nodeMentions,
};

/** Fields of Conference beyond its own properties and lists. */
export const conference: ConferenceResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
};
