import type { ResourceResolvers } from '../generated/schema-types.js';
import { nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Resource beyond its own properties and lists. */
export const resource: ResourceResolvers = { ...nodeEvidence, ...nodeMentions };
