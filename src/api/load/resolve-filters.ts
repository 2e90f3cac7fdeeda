import type { IdsOf } from '../compose/compose-where.js';
import type { Context } from '../context.js';
import { allInOrder } from '../names/all-in-order.js';
import { resolveName } from '../names/resolve-name.js';
import type { EntityPlan, ListPlan } from '../plan/plan.js';
import type { Where } from '../plan/where.js';

type Named = Extract<Where, { kind: 'named' }>;

/** The names in the filters of lists and of those below them. */
export function namesIn(
  lists: readonly ListPlan[],
  selves: EntityPlan['selves'] = [],
): readonly Named[] {
  const found: Named[] = [];
  for (const list of lists) collectFromList(list, found);
  for (const self of selves) collectFromEntity(self.plan, found);
  return found;
}

/** Looks up the names in filters. Throws UNKNOWN_… for one that nothing has. */
export async function resolveFilters(context: Context, named: readonly Named[]): Promise<IdsOf> {
  const ids = new Map(
    await allInOrder(
      named.map(async (where): Promise<[Named, readonly string[]]> => [
        where,
        await idsOfNames(context, where),
      ]),
    ),
  );
  return (where) => ids.get(where) ?? [];
}

async function idsOfNames(context: Context, where: Named): Promise<readonly string[]> {
  const { label, names, narrower } = where;
  const ids = await allInOrder(names.map((name) => resolveName(context, label, name)));
  if (!narrower) return ids;
  const rows = await context.read('narrower-concepts', { ids });
  return rows.map(({ id }) => String(id));
}

function collectFromList(list: ListPlan, found: Named[]): void {
  if (list.where) collectFromWhere(list.where, found);
  if (list.members.start?.where) collectFromWhere(list.members.start.where, found);
  if (list.entity) collectFromEntity(list.entity, found);
  for (const { entity } of list.facets) if (entity) collectFromEntity(entity, found);
}

function collectFromEntity(plan: EntityPlan, found: Named[]): void {
  for (const list of plan.lists) collectFromList(list, found);
  for (const self of plan.selves) collectFromEntity(self.plan, found);
}

function collectFromWhere(where: Where, found: Named[]): void {
  if (where.kind === 'named') found.push(where);
  else if (where.kind === 'not') collectFromWhere(where.of, found);
  else if (where.kind !== 'test') for (const part of where.of) collectFromWhere(part, found);
}
