import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { QuerySpeakersArgs } from '../generated/schema-types.js';
import type { SpeakerPage } from '../parents.js';
import {
  givenKinds,
  labelsOfKinds,
  resolveNames,
  testsOf,
  type NameIds,
} from './name-arguments.js';
import { loadRootList, type RootMembers } from './root-list.js';

/** `Query.speakers` */
export async function findSpeakers(
  context: Context,
  info: GraphQLResolveInfo,
  args: QuerySpeakersArgs,
): Promise<SpeakerPage> {
  return loadRootList(context, info, args, membersFor(await resolveNames(context, args)));
}

// Those with few talks first: the list starts at the first that is given.
const kinds = ['company', 'event', 'concept', 'conference'] as const;

function membersFor(ids: NameIds): RootMembers {
  const [first, ...others] = givenKinds(ids, kinds);
  if (!first) return { fragment: 'all-speakers' };
  if (others.length === 0)
    return {
      fragment: `${first}-speakers`,
      parent: { label: labelsOfKinds[first], id: String(ids[first]) },
    };
  const start = {
    fragment: first,
    values: { id: String(ids[first]) },
    where: { kind: 'all', of: testsOf(ids, others) },
  } as const;
  return ids.company === null
    ? { fragment: 'started-speakers', start }
    : { fragment: 'started-speakers-of', values: { company: ids.company }, start };
}
