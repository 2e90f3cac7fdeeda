import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { QueryLessonsArgs } from '../generated/schema-types.js';
import type { LessonPage } from '../parents.js';
import { givenKinds, resolveNames, testsOf, type NameIds } from './name-arguments.js';
import { loadRootList, type RootMembers } from './root-list.js';

/** `Query.lessons` */
export async function findLessons(
  context: Context,
  info: GraphQLResolveInfo,
  args: QueryLessonsArgs,
): Promise<LessonPage> {
  return loadRootList(context, info, args, membersFor(await resolveNames(context, args)));
}

function membersFor(ids: NameIds): RootMembers {
  const { concept } = ids;
  const [first, ...others] = givenKinds(ids, ['event', 'conference']);
  if (!first)
    return concept === null
      ? { fragment: 'all-lessons' }
      : { fragment: 'concept-lessons', parent: { label: 'Concept', id: concept } };
  return {
    fragment: 'started-lessons',
    start: {
      fragment: first,
      values: { id: String(ids[first]) },
      where: others.length === 0 ? null : { kind: 'all', of: testsOf(ids, others) },
    },
    also: testsOf(ids, ['concept']),
  };
}
