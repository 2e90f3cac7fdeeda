import type { Context } from '../context.js';
import type { QuerySpeakersArgs } from '../generated/schema-types.js';
import { loadPage, type List } from '../paging/load-page.js';
import type { SpeakerPage } from '../parents.js';
import { onlyId, resolveNames, type NameIds } from './name-arguments.js';
import { startAt } from './start-at.js';

/** `Query.speakers` */
export async function findSpeakers(
  context: Context,
  args: QuerySpeakersArgs,
): Promise<SpeakerPage> {
  return loadPage(context, listFor(await resolveNames(context, args)), args);
}

function listFor(ids: NameIds): List {
  const only = onlyId(ids);
  if (only) return { statement: `${only[0]}-speakers`, of: only[1] };
  if (Object.values(ids).every((id) => id === null)) return { statement: 'all-speakers', of: null };
  return {
    statement: 'matching-speakers',
    of: null,
    parameters: { ...ids, ...startAt(ids, ['company', 'event', 'concept']) },
  };
}
