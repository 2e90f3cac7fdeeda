import type { ConceptResolvers } from '../generated/schema-types.js';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import { loadPage } from '../paging/load-page.js';
import { readSize } from '../paging/read-window.js';
import type {
  ConceptParent,
  ConferenceParent,
  LessonParent,
  SpeakerParent,
  TalkParent,
} from '../parents.js';
import { listOf } from './list-of.js';
import { talkParameters } from './talk-lists.js';

/** Fields of Concept beyond its own properties. */
export const concept = {
  altLabels: ({ altLabels }) => [...(altLabels ?? [])],
  source: ({ source, sourceUrl }) => (source ? { name: source, url: sourceUrl ?? null } : null),
  talkCount: ({ talks }) => talks,
  conferenceCount: ({ conferences }) => conferences,
  yearCount: ({ years }) => years,
  latestYear: ({ lastYear }) => lastYear ?? null,
  broader: async ({ id }, _args, context) => relatives(context, 'concept-broader', id),
  narrower: async ({ id }, _args, context) => relatives(context, 'concept-narrower', id),
  related: async ({ id }, _args, context) => relatives(context, 'concept-related', id),
  talks: async ({ id }, { orderBy, ...args }, context) =>
    loadPage<TalkParent>(
      context,
      { statement: 'concept-talks', of: id, parameters: talkParameters(orderBy) },
      args,
    ),
  speakers: listOf<SpeakerParent>('concept-speakers'),
  lessons: listOf<LessonParent>('concept-lessons'),
  conferences: async ({ id }, _args, { readOf }) =>
    (await readOf('concept-conferences', id)).map(({ node, talkCount }) => ({
      conference: node as ConferenceParent,
      talkCount: Number(talkCount),
    })),
  years: async ({ id }, _args, { readOf }) =>
    (await readOf('concept-years', id)).map(({ year, talkCount }) => ({
      year: Number(year),
      talkCount: Number(talkCount),
    })),
  quotes: async ({ id }, { first }, context) => {
    const rows = await context.readOf('concept-quotes', id, { limit: readSize('first', first) });
    return loadFacts(
      context,
      rows.map(({ fact }) => String(fact)),
    );
  },
} satisfies ConceptResolvers;

async function relatives(
  { readOf }: Context,
  statement: string,
  id: string,
): Promise<ConceptParent[]> {
  return (await readOf(statement, id)).map(({ node }) => node as ConceptParent);
}
