import type { FactStatus } from '../../graph.js';
import { correctedReason } from '../../text/corrected-reason.js';
import type { MentionParent } from '../parents.js';

/** A mention's status: that of its fact, or `reviewed` where a correction settles what it means. */
export function mentionStatus({ fact, reason }: MentionParent): FactStatus {
  return reason?.includes(correctedReason) ? 'reviewed' : fact.status;
}
