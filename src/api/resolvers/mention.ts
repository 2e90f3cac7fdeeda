import { mentionStatus } from '../facts/mention-status.js';
import type { MentionResolvers } from '../generated/schema-types.js';
import { evidence } from './evidence.js';

const { kind, asWritten, rule, note } = evidence;

/** Fields of Mention, from its fact. */
export const mention: MentionResolvers = {
  kind,
  asWritten,
  status: mentionStatus,
  rule,
  note,
  evidence: (parent) => parent,
};
