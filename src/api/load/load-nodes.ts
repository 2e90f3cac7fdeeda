import { composeEntity, type NodeRecord } from '../compose/compose-entity.js';
import { createScope } from '../compose/scope.js';
import type { Context } from '../context.js';
import { labelOfType } from '../plan/entity-type.js';
import type { EntityPlan } from '../plan/plan.js';
import { composedStatement } from './composed-statement.js';
import { describePlan } from './describe-plan.js';
import { resolveFilters } from './resolve-filters.js';

/** The nodes with these ids and what a plan asks of them, by id, in one statement. Throws UNKNOWN_… for a name in a filter
 * that nothing has. */
export async function loadNodes(
  context: Context,
  plan: EntityPlan,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeRecord>> {
  const idsOf = await resolveFilters(context, plan.lists);
  const scope = createScope();
  const given = scope.parameter([...new Set(ids)]);
  const node = `node${scope.place()}`;
  const part = composeEntity(scope, plan, node, idsOf);
  const cypher = [
    `UNWIND ${given} AS id`,
    `MATCH (${node}:${labelOfType(plan.type)} {id: id})`,
    ...part.calls,
    `RETURN [${part.items.join(', ')}] AS row`,
  ].join('\n');
  const rows = await context.read(composedStatement(describePlan(plan), cypher), scope.parameters);
  return new Map(
    rows.map(({ row }) => {
      const taken = part.take(row as unknown[]);
      return [taken.id, taken];
    }),
  );
}
