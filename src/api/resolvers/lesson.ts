import type { LessonEdgeResolvers, LessonResolvers } from '../generated/schema-types.js';
import { edgeFields, tieScore } from './connection-fields.js';
import { edgeEvidence, nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Lesson beyond its own properties and lists. */
export const lesson: LessonResolvers = { ...nodeEvidence, ...nodeMentions };

/** Fields of LessonEdge. */
export const lessonEdge: LessonEdgeResolvers = {
  ...edgeFields,
  ...tieScore,
  words: ({ columns }) => [...((columns['words'] ?? []) as readonly string[])],
  ...edgeEvidence,
};
