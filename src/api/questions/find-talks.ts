import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { QueryTalksArgs, RequireFields } from '../generated/schema-types.js';
import type { TalkPage } from '../parents.js';
import { testOf } from '../plan/test-of.js';
import type { Where } from '../plan/where.js';
import {
  givenKinds,
  labelsOfKinds,
  resolveNames,
  testsOf,
  type NameIds,
} from './name-arguments.js';
import { loadRootList, type RootMembers } from './root-list.js';

/** `Query.talks` */
export async function findTalks(
  context: Context,
  info: GraphQLResolveInfo,
  args: RequireFields<QueryTalksArgs, 'narrower'>,
): Promise<TalkPage> {
  const ids = await resolveNames(context, args);
  const { also = [], ...members } = membersFor(ids, args.narrower);
  return loadRootList(context, info, args, { ...members, also: [...also, ...testsFor(args)] });
}

// Those with few talks first: the list starts at the first that is given.
const kinds = ['speaker', 'company', 'event', 'concept', 'conference'] as const;

function membersFor(ids: NameIds, isNarrower: boolean): RootMembers {
  const [first, ...others] = givenKinds(ids, kinds);
  if (!first) return { fragment: 'all-talks' };
  const { concept } = ids;
  if (concept !== null && (isNarrower || first === 'concept'))
    return {
      fragment: isNarrower ? 'concept-talks-narrower' : 'concept-talks',
      parent: { label: 'Concept', id: concept },
      also: testsOf(
        ids,
        kinds.filter((kind) => kind !== 'concept'),
      ),
    };
  if (concept !== null)
    return {
      fragment: 'started-talks-about',
      values: { concept },
      start: { fragment: first, values: { id: String(ids[first]) }, where: null },
      also: testsOf(
        ids,
        others.filter((kind) => kind !== 'concept'),
      ),
    };
  return {
    fragment: `${first}-talks`,
    parent: { label: labelsOfKinds[first], id: String(ids[first]) },
    also: testsOf(ids, others),
  };
}

function testsFor({ year, since, until, kind }: QueryTalksArgs): Where[] {
  const years = [
    ...(typeof year === 'number' ? [{ from: year, to: year }] : []),
    ...(typeof since === 'number' ? [{ from: since, to: last }] : []),
    ...(typeof until === 'number' ? [{ from: -last, to: until }] : []),
  ];
  return [
    ...years.map((range) => testOf('year', range)),
    ...(kind ? [testOf('kind', { values: [kind] })] : []),
  ];
}

const last = 1_000_000;
