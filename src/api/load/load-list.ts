import { composeList } from '../compose/compose-list.js';
import { createScope } from '../compose/scope.js';
import type { Context } from '../context.js';
import type { ListPlan } from '../plan/plan.js';
import { composedStatement } from './composed-statement.js';
import { describeList } from './describe-plan.js';
import { resolveFilters } from './resolve-filters.js';

/** A list that stands by itself, in one statement. Throws BAD_ARGUMENT, BAD_CURSOR, UNKNOWN_…. */
export async function loadList(context: Context, plan: ListPlan): Promise<unknown> {
  const idsOf = await resolveFilters(context, [plan]);
  const scope = createScope();
  const part = composeList(scope, plan, null, idsOf);
  if (part.calls.length === 0) return part.take([]);
  const cypher = [...part.calls, `RETURN [${part.items.join(', ')}] AS row`].join('\n');
  const [row] = await context.read(composedStatement(describeList(plan), cypher), scope.parameters);
  return part.take((row?.['row'] ?? []) as unknown[]);
}
