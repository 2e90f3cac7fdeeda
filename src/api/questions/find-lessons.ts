import type { Context } from '../context.js';
import type { QueryLessonsArgs } from '../generated/schema-types.js';
import { loadPage, type List } from '../paging/load-page.js';
import type { LessonPage } from '../parents.js';
import { resolveNames, type NameIds } from './name-arguments.js';
import { startAt } from './start-at.js';

/** `Query.lessons` */
export async function findLessons(context: Context, args: QueryLessonsArgs): Promise<LessonPage> {
  return loadPage(context, listFor(await resolveNames(context, args)), args);
}

function listFor(ids: NameIds): List {
  const { concept, event, conference } = ids;
  if (event !== null || conference !== null)
    return {
      statement: 'matching-lessons',
      of: null,
      parameters: { ...ids, ...startAt(ids, ['event', 'concept', 'conference']) },
    };
  return concept === null
    ? { statement: 'all-lessons', of: null }
    : { statement: 'concept-lessons', of: concept };
}
