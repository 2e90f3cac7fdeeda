import { composeList, type ListPart } from '../compose/compose-list.js';
import type { IdsOf } from '../compose/compose-where.js';
import { createScope } from '../compose/scope.js';
import type { Context } from '../context.js';
import type { ListPlan } from '../plan/plan.js';
import type { Parameters } from '../../store/graph-store.js';
import { toStatement, type Statement } from '../../store/to-statement.js';
import { describeList } from './describe-plan.js';
import { namesIn, resolveFilters } from './resolve-filters.js';
import { withTalkTotal } from './talk-total.js';

interface Composed {
  /** Null where nothing is asked of the list. */
  readonly statement: Statement | null;
  readonly parameters: Parameters;
  readonly take: ListPart['take'];
}

// A plan without names in its filters makes the same statement each time.
const composed = new WeakMap<ListPlan, Composed>();

/** A list that stands by itself, in one statement. Throws BAD_ARGUMENT, BAD_CURSOR, UNKNOWN_…. */
export async function loadList(context: Context, plan: ListPlan): Promise<unknown> {
  let known = composed.get(plan);
  if (!known) {
    const named = namesIn([plan]);
    known = compose(plan, await resolveFilters(context, named));
    if (named.length === 0) composed.set(plan, known);
  }
  const { statement, parameters, take } = known;
  if (!statement) return take([]);
  const given = await withTalkTotal(context, statement, parameters);
  const [row] = await context.read(statement, given);
  return take((row?.['row'] ?? []) as unknown[]);
}

function compose(plan: ListPlan, idsOf: IdsOf): Composed {
  const scope = createScope();
  const { calls, items, take } = composeList(scope, plan, null, idsOf);
  const cypher = [...calls, `RETURN [${items.join(', ')}] AS row`].join('\n');
  return {
    statement: calls.length === 0 ? null : toStatement(describeList(plan), cypher),
    parameters: scope.parameters,
    take,
  };
}
