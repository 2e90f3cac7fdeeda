import type { MentionResolvers } from '../generated/schema-types.js';
import { evidence } from './evidence.js';

const { kind, asWritten, status, rule, note } = evidence;

/** Fields of Mention, from its fact. */
export const mention: MentionResolvers = {
  kind,
  asWritten,
  status,
  rule,
  note,
  evidence: (parent) => parent,
};
