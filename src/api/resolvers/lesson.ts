import type { LessonEdgeResolvers, LessonResolvers } from '../generated/schema-types.js';
import type { ConceptParent, LessonParent, TalkParent } from '../parents.js';
import { edgeEvidence, nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';

/** Fields of Lesson beyond its own properties. */
export const lesson: LessonResolvers = {
  concepts: async ({ id }, _args, { readOf }) =>
    (await readOf('lesson-concepts', id)).map(({ node }) => node as ConceptParent),
  talks: listOf<TalkParent>('lesson-talks'),
  echoes: listOf<LessonParent>('lesson-echoes'),
  ...nodeEvidence,
};

/** Fields of LessonEdge. */
export const lessonEdge: LessonEdgeResolvers = {
  score: ({ tie }) => tie.score ?? null,
  words: ({ tie }) => [...(tie.words ?? [])],
  ...edgeEvidence,
};
