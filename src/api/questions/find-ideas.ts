import type { Context } from '../context.js';
import type { QueryRecurringIdeasArgs, RequireFields } from '../generated/schema-types.js';
import { loadPage } from '../paging/load-page.js';
import type { RecurringIdeaPage } from '../parents.js';
import { resolveNames } from './name-arguments.js';

/** `Query.recurringIdeas` */
export async function findIdeas(
  context: Context,
  args: RequireFields<QueryRecurringIdeasArgs, 'orderBy'>,
): Promise<RecurringIdeaPage> {
  const { minConferences, minYears, since = null, until = null, orderBy } = args;
  const { concept, conference } = await resolveNames(context, {
    about: args.concept ?? null,
    conference: args.conference ?? null,
  });
  // The counts on concepts tell all but where, and whether just between two years.
  let statement = 'recurring-ideas';
  if (conference !== null) statement = 'recurring-ideas-at';
  else if (since !== null && until !== null) statement = 'recurring-ideas-between';
  return loadPage(
    context,
    {
      statement,
      of: null,
      parameters: {
        minConferences: minConferences ?? 0,
        minYears: minYears ?? 0,
        since,
        until,
        concept,
        orderBy,
        conference,
      },
    },
    args,
  );
}
