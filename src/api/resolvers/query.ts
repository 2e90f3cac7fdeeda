import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import type { QueryResolvers } from '../generated/schema-types.js';
import { findNode, findNodeOf } from '../find-node.js';
import { labelOf, loadNodeOf } from '../load-node.js';
import { resolveName } from '../names/resolve-name.js';
import { loadPage, type List } from '../paging/load-page.js';
import { pageSizes, type PageArguments } from '../paging/read-window.js';
import type { Page, ParentByLabel } from '../parents.js';
import { findIdeas } from '../questions/find-ideas.js';
import { findLessons } from '../questions/find-lessons.js';
import { findNote } from '../questions/find-note.js';
import { findSpeakers } from '../questions/find-speakers.js';
import { findTalks } from '../questions/find-talks.js';
import { readStats } from '../questions/read-stats.js';
import { searchNodes } from '../questions/search-nodes.js';

type NamedLabel = Parameters<typeof resolveName>[1];

/** Fields of Query. */
export const query: QueryResolvers = {
  node: async (_, { id }, context) => findNode(context, id),
  nodes: async (_, { ids }, context) => {
    if (ids.length > pageSizes.most)
      throw apiError(
        'BAD_ARGUMENT',
        `Expected at most ${pageSizes.most} \`ids\`, got \`${ids.length}\`. Ask in parts.`,
      );
    return Promise.all(ids.map((id) => findNode(context, id)));
  },
  talk: async (_, { id }, context) =>
    labelOf(id) === 'Talk' ? findNodeOf(context, 'Talk', id) : null,
  talks: async (_, args, context) => findTalks(context, args),
  speaker: async (_, { name }, context) => byName(context, 'Speaker', name),
  speakers: async (_, args, context) => findSpeakers(context, args),
  company: async (_, { name }, context) => byName(context, 'Company', name),
  companies: rootList('all-companies'),
  event: async (_, { name }, context) => byName(context, 'Event', name),
  events: async (_, { conference, year = null, ...args }, context) => {
    const list: List =
      typeof conference === 'string'
        ? {
            statement: 'conference-events',
            of: await resolveName(context, 'Conference', conference),
          }
        : { statement: 'all-events', of: null };
    return loadPage(context, { ...list, parameters: { year } }, args);
  },
  conference: async (_, { name }, context) => byName(context, 'Conference', name),
  conferences: rootList('all-conferences'),
  concept: async (_, { label }, context) => byName(context, 'Concept', label),
  concepts: async (_, { filter, orderBy, ...args }, context) => {
    const {
      status = null,
      area = null,
      startsWith,
      minTalks = null,
      maxTalks = null,
    } = filter ?? {};
    return loadPage(
      context,
      {
        statement: 'all-concepts',
        of: null,
        parameters: {
          status,
          area,
          startsWith: startsWith?.toLowerCase() ?? null,
          minTalks,
          maxTalks,
          orderBy,
        },
      },
      args,
    );
  },
  lessons: async (_, args, context) => findLessons(context, args),
  resources: async (_, { kind = null, ...args }, context) =>
    loadPage(context, { statement: 'all-resources', of: null, parameters: { kind } }, args),
  recurringIdeas: async (_, args, context) => findIdeas(context, args),
  search: async (_, args, context) => searchNodes(context, args),
  note: async (_, args, context) => findNote(context, args),
  notes: async (_, { under, ...args }, context) =>
    loadPage(
      context,
      { statement: 'all-notes', of: null, parameters: { under: under ?? '' } },
      args,
    ),
  stats: async (_parent, _args, context) => readStats(context),
};

async function byName<L extends NamedLabel>(
  context: Context,
  label: L,
  name: string,
): Promise<ParentByLabel[L] | null> {
  return loadNodeOf(context, label, await resolveName(context, label, name));
}

function rootList<N>(statement: string) {
  return async (_: unknown, args: PageArguments, context: Context): Promise<Page<N>> =>
    loadPage(context, { statement, of: null }, args);
}
