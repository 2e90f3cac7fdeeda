import { answerQuestion } from '../ask/answer-question.js';
import { apiError } from '../api-error.js';
import type { QueryResolvers } from '../generated/schema-types.js';
import { findNode, findNodeOf } from '../find-node.js';
import { labelOf } from '../load-node.js';
import { resolveName } from '../names/resolve-name.js';
import { pageSizes } from '../paging/read-window.js';
import { testOf } from '../plan/test-of.js';
import { findDoubts } from '../questions/find-doubts.js';
import { findGaps } from '../questions/find-gaps.js';
import { findIdeaGrid } from '../questions/find-idea-grid.js';
import { findPath } from '../questions/find-path.js';
import { findRecurringLessons } from '../questions/find-recurring-lessons.js';
import { asksFor } from '../plan/asks-for.js';
import { findIdeas } from '../questions/find-ideas.js';
import { findLessons } from '../questions/find-lessons.js';
import { findNamed } from '../questions/find-named.js';
import { findNote } from '../questions/find-note.js';
import { findSpeakers } from '../questions/find-speakers.js';
import { findTalks } from '../questions/find-talks.js';
import { readStats } from '../questions/read-stats.js';
import { loadRootList } from '../questions/root-list.js';
import { findResults } from '../search/find-results.js';

/** Fields of Query. */
export const query: QueryResolvers = {
  node: async (_, { id }, context, info) => findNode(context, info, id),
  nodes: async (_, { ids }, context, info) => {
    if (ids.length > pageSizes.most)
      throw apiError(
        'BAD_ARGUMENT',
        `Expected at most ${pageSizes.most} \`ids\`, got \`${ids.length}\`. Ask in parts.`,
      );
    return Promise.all(ids.map((id) => findNode(context, info, id)));
  },
  talk: async (_, { id }, context, info) =>
    labelOf(id) === 'Talk' ? findNodeOf(context, info, 'Talk', id) : null,
  talks: async (_, args, context, info) => findTalks(context, info, args),
  speaker: async (_, { name }, context, info) => findNamed(context, info, 'Speaker', name),
  speakers: async (_, args, context, info) => findSpeakers(context, info, args),
  company: async (_, { name }, context, info) => findNamed(context, info, 'Company', name),
  companies: async (_, args, context, info) =>
    loadRootList(context, info, args, { fragment: 'all-companies' }),
  event: async (_, { name }, context, info) => findNamed(context, info, 'Event', name),
  events: async (_, args, context, info) => {
    const { conference, year } = args;
    const also = typeof year === 'number' ? [testOf('year', { from: year, to: year })] : [];
    if (typeof conference !== 'string')
      return loadRootList(context, info, args, { fragment: 'all-events', also });
    const id = await resolveName(context, 'Conference', conference);
    const parent = { label: 'Conference', id } as const;
    return loadRootList(context, info, args, { fragment: 'conference-events', parent, also });
  },
  conference: async (_, { name }, context, info) => findNamed(context, info, 'Conference', name),
  conferences: async (_, args, context, info) =>
    loadRootList(context, info, args, { fragment: 'all-conferences' }),
  concept: async (_, { label }, context, info) => findNamed(context, info, 'Concept', label),
  concepts: async (_, args, context, info) =>
    loadRootList(context, info, args, { fragment: 'all-concepts' }),
  lessons: async (_, args, context, info) => findLessons(context, info, args),
  resources: async (_, args, context, info) =>
    loadRootList(context, info, args, {
      fragment: 'all-resources',
      also: args.kind ? [testOf('kind', { values: [args.kind] })] : [],
    }),
  recurringIdeas: async (_, args, context, info) => findIdeas(context, info, args),
  recurringLessons: async (_, args, context) => findRecurringLessons(context, args),
  gaps: async (_, args, context, info) => findGaps(context, info, args),
  ideaGrid: async (_, args, context, info) => findIdeaGrid(context, info, args),
  path: async (_, args, context) => findPath(context, args),
  search: async (_, args, context, info) => findResults(context, args, asksFor(info, 'totalCount')),
  ask: async (_, { question, first }, context, { schema }) =>
    answerQuestion(context, schema, question, first),
  note: async (_, args, context, info) => findNote(context, info, args),
  notes: async (_, args, context, info) =>
    loadRootList(context, info, args, {
      fragment: 'all-notes',
      also: args.under ? [testOf('under', { path: args.under })] : [],
    }),
  doubts: async (_, { first }, context) => findDoubts(context, first),
  stats: async (_parent, _args, context) => readStats(context),
};
