import type { IdsOf } from '../compose/compose-where.js';
import { composeEntity, type NodeRecord } from '../compose/compose-entity.js';
import { createScope } from '../compose/scope.js';
import type { Context } from '../context.js';
import type { Parameters } from '../../store/graph-store.js';
import { toStatement, type Statement } from '../../store/to-statement.js';
import { labelOfType } from '../plan/entity-type.js';
import type { EntityPlan } from '../plan/plan.js';
import { describePlan } from './describe-plan.js';
import { namesIn, resolveFilters } from './resolve-filters.js';
import { withTalkTotal } from './talk-total.js';

interface Composed {
  readonly statement: Statement;
  readonly parameters: (ids: readonly string[]) => Parameters;
  readonly take: (row: readonly unknown[]) => NodeRecord;
}

// A plan without names in its filters makes the same statement each time.
const composed = new WeakMap<EntityPlan, Composed>();

/** The nodes with these ids and what a plan asks of them, by id, in one statement. Throws UNKNOWN_… for a name in a filter
 * that nothing has. */
export async function loadNodes(
  context: Context,
  plan: EntityPlan,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeRecord>> {
  const { statement, parameters, take } = await composedFor(context, plan);
  const given = await withTalkTotal(context, statement, parameters([...new Set(ids)]));
  const rows = await context.read(statement, given);
  return new Map(
    rows.map(({ row }) => {
      const node = take(row as unknown[]);
      return [node.id, node];
    }),
  );
}

async function composedFor(context: Context, plan: EntityPlan): Promise<Composed> {
  let known = composed.get(plan);
  if (known) return known;
  const named = namesIn(plan.lists, plan.selves);
  known = compose(plan, await resolveFilters(context, named));
  if (named.length === 0) composed.set(plan, known);
  return known;
}

function compose(plan: EntityPlan, idsOf: IdsOf): Composed {
  const scope = createScope();
  const given = scope.parameter([]);
  const node = `node${scope.place()}`;
  const { calls, items, take } = composeEntity(scope, plan, node, idsOf);
  const cypher = [
    `UNWIND ${given} AS id`,
    `MATCH (${node}:${labelOfType(plan.type)} {id: id})`,
    ...calls,
    `RETURN [${items.join(', ')}] AS row`,
  ].join('\n');
  return {
    statement: toStatement(describePlan(plan), cypher),
    parameters: (ids) => ({ ...scope.parameters, [given.slice(1)]: ids }),
    take,
  };
}
