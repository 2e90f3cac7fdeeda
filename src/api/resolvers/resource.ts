import type { ResourceResolvers } from '../generated/schema-types.js';
import type { TalkParent } from '../parents.js';
import { nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';

/** Fields of Resource beyond its own properties. */
export const resource: ResourceResolvers = {
  talks: listOf<TalkParent>('resource-talks'),
  ...nodeEvidence,
};
