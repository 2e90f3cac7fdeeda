import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { GapKind, QueryGapsArgs } from '../generated/schema-types.js';
import type { ConceptPage } from '../parents.js';
import { loadRootList } from './root-list.js';

const fragments: Readonly<Record<GapKind, string>> = {
  NEVER: 'gaps-never',
  NOT_SINCE: 'gaps-not-since',
  SINGLE_SOURCE: 'gaps-single-source',
  SINGLE_SPEAKER: 'gaps-single-speaker',
};

/** How long something must not have been heard of, in years, where nobody says since when. */
const longSilence = 3;

/** `Query.gaps` */
export async function findGaps(
  context: Context,
  info: GraphQLResolveInfo,
  args: QueryGapsArgs,
): Promise<ConceptPage> {
  const { kind, since } = args;
  const fragment = fragments[kind];
  if (kind !== 'NOT_SINCE') return loadRootList(context, info, args, { fragment });
  const year = since ?? (await latestYear(context)) - longSilence;
  return loadRootList(context, info, args, { fragment, values: { year } });
}

async function latestYear({ read }: Context): Promise<number> {
  const [row] = await read('latest-year');
  return Number(row?.['year'] ?? 0);
}
