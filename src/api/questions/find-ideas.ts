import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { QueryRecurringIdeasArgs } from '../generated/schema-types.js';
import type { RecurringIdeaPage } from '../parents.js';
import { testOf } from '../plan/test-of.js';
import { resolveNames } from './name-arguments.js';
import { loadRootList } from './root-list.js';

const last = 1_000_000;

/** `Query.recurringIdeas` */
export async function findIdeas(
  context: Context,
  info: GraphQLResolveInfo,
  args: QueryRecurringIdeasArgs,
): Promise<RecurringIdeaPage> {
  const { minConferences, minYears, since, until } = args;
  const { concept, conference } = await resolveNames(context, {
    about: args.concept ?? null,
    conference: args.conference ?? null,
  });
  const isDated = typeof since === 'number' || typeof until === 'number';
  const years = { from: since ?? -last, to: until ?? last };
  return loadRootList(context, info, args, {
    ...(conference === null
      ? { fragment: 'recurring-ideas' }
      : { fragment: 'recurring-ideas-at', values: { conference } }),
    also: [
      ...(concept === null ? [] : [testOf('ids', { values: [concept] })]),
      ...atLeast('conferenceCount', minConferences),
      ...atLeast('yearCount', minYears),
      ...(isDated && conference === null ? [testOf('year', years)] : []),
      ...(isDated && conference !== null ? [testOf('heardAt', { conference, ...years })] : []),
    ],
  });
}

function atLeast(test: string, count: number | null | undefined) {
  return typeof count === 'number' ? [testOf(test, { from: count, to: last })] : [];
}
