import { byCodePoint } from '../../text/by-code-point.js';
import type { Position } from '../paging/cursor.js';
import { readWindow } from '../paging/read-window.js';
import type { ListPlan } from '../plan/plan.js';
import { composeEntity, type NodeRecord } from './compose-entity.js';
import { composeMembers } from './compose-members.js';
import type { IdsOf } from './compose-where.js';
import { hasFragment } from './fragment.js';
import { orderOf, type Order } from './order-of.js';
import { fillAt, type Scope } from './scope.js';

/** One member of a list: its place, the columns of its tie, its node. */
export interface Entry {
  readonly key: number;
  readonly tie: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly node: NodeRecord | null;
}

/** What a statement says to fetch the members of a list that lie in its window, in the list's order. */
export interface EntriesPart {
  readonly call: string;
  readonly item: string;
  readonly take: (rows: readonly (readonly unknown[])[]) => Entry[];
}

/** Fetches the members of a list that are asked for: for a page one more, which tells that there are more. */
export function composeEntries(
  scope: Scope,
  plan: ListPlan,
  parent: string | null,
  idsOf: IdsOf,
): EntriesPart {
  const order = orderOf(plan);
  const { size, isBackward, after, before } = readWindow(plan.page);
  const limit = plan.shape === 'page' ? size + 1 : size;
  const wanted = [...(order.kind === 'column' ? [order.column] : []), 'tie', ...plan.columns];
  const members = composeMembers(scope, firstOnly(plan, order, limit), parent, idsOf, wanted);
  const { node } = members;
  const place = scope.place();
  const [key, item] = [`key${place}`, `list${place}`];
  const ownTie = members.column('tie');
  const tie = ownTie ?? (plan.entity ? `${node}.id` : key);
  const keyed =
    (order.kind === 'column'
      ? members.column(order.column)
      : fillAt(scope, place, { node })(order.expression)) ?? '0';
  const conditions = [
    ...beyond(scope, [key, tie], after, ['<', '>']),
    ...beyond(scope, [key, tie], before, ['>', '<']),
  ];
  const entity = plan.entity && composeEntity(scope, plan.entity, node, idsOf);
  const columns = plan.columns.map((name) => members.column(name) ?? 'null');
  const isCut = plan.shape === 'page' || typeof plan.page.first === 'number';
  const row = [key, ownTie ?? 'null', ...columns, ...(entity?.items ?? [])];
  const call = [
    `CALL (${parent ?? ''}) {`,
    members.text,
    `WITH ${[...members.kept, `${keyed} AS ${key}`].join(', ')}`,
    ...(conditions.length > 0
      ? [`WHERE ${conditions.join(' AND ')}`, `WITH ${[...members.kept, key].join(', ')}`]
      : []),
    `ORDER BY ${key}${isBackward ? '' : ' DESC'}, ${tie}${isBackward ? ' DESC' : ''}`,
    ...(isCut ? [`LIMIT ${scope.parameter(limit)}`] : []),
    ...(entity?.calls ?? []),
    `RETURN collect([${row.join(', ')}]) AS ${item}`,
    '}',
  ].join('\n');
  return {
    call,
    item,
    take: (rows) =>
      rows
        .map((values): Entry => {
          const found = entity?.take(values.slice(2 + columns.length)) ?? null;
          return {
            key: Number(values[0]),
            tie: typeof values[1] === 'string' ? values[1] : (found?.id ?? ''),
            columns: Object.fromEntries(
              plan.columns.map((name, index) => [name, values[2 + index] ?? null]),
            ),
            node: found,
          };
        })
        // Collected in order as both stores do it, but neither says that it always will.
        .toSorted((left, right) => right.key - left.key || byCodePoint(left.tie, right.tie)),
  };
}

/** A list's first page in its own order may have a faster way to its members: a file beside its own that ends in `-top`. */
function firstOnly(plan: ListPlan, order: Order, count: number): ListPlan {
  const { members, page, where } = plan;
  const fragment = `${members.fragment}-top`;
  const isFirst = !page.after && !page.before && !page.last && where === null;
  const isOwn = order.kind === 'column' && order.column === 'own';
  return isFirst && isOwn && hasFragment(`lists/${fragment}`)
    ? { ...plan, members: { ...members, fragment, values: { ...members.values, count } } }
    : plan;
}

/** The condition that a member lies beyond a place of the list, where one is given. */
function beyond(
  scope: Scope,
  [key, tie]: readonly [string, string],
  place: Position | null,
  [farther, later]: readonly [string, string],
): string[] {
  if (place === null) return [];
  const [keyAt, tieAt] = [scope.parameter(place.key), scope.parameter(place.tie)];
  return [`(${key} ${farther} ${keyAt} OR (${key} = ${keyAt} AND ${tie} ${later} ${tieAt}))`];
}
