import type { Context } from '../context.js';
import type { QueryTalksArgs } from '../generated/schema-types.js';
import { loadPage, type List } from '../paging/load-page.js';
import type { TalkPage } from '../parents.js';
import { talkParameters } from '../resolvers/talk-lists.js';
import { onlyId, resolveNames, type NameIds } from './name-arguments.js';
import { startAt } from './start-at.js';

/** `Query.talks` */
export async function findTalks(context: Context, args: QueryTalksArgs): Promise<TalkPage> {
  const ids = await resolveNames(context, args);
  return loadPage(context, listFor(ids, args), args);
}

function listFor(ids: NameIds, args: QueryTalksArgs): List {
  const { orderBy } = args;
  const parameters = talkParameters(
    orderBy ?? (ids.concept === null ? 'NEWEST' : 'SALIENCE'),
    args,
  );
  const only = onlyId(ids);
  if (only) return { statement: `${only[0]}-talks`, of: only[1], parameters };
  if (Object.values(ids).every((id) => id === null))
    return { statement: 'all-talks', of: null, parameters };
  const { concept, conference } = ids;
  // Of both only these two may have very many talks: together they have a statement of their own.
  if (Object.values(ids).every((id) => id === concept || id === conference || id === null))
    return {
      statement: 'concept-talks-at-conference',
      of: null,
      parameters: { ...parameters, concept, conference },
    };
  return {
    statement: 'matching-talks',
    of: null,
    parameters: {
      ...parameters,
      ...ids,
      ...startAt(ids, ['speaker', 'company', 'event', 'concept']),
    },
  };
}
