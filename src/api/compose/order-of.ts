import { labelOfType } from '../plan/entity-type.js';
import type { ListPlan } from '../plan/plan.js';
import { fragmentOf, hasFragment } from './fragment.js';

/** Orders by what ties the members to the list, where it is tied by that. */
const ofTie: Readonly<Record<string, string>> = {
  SALIENCE: 'salience',
  SCORE: 'score',
  TALKS: 'talkCount',
};

/** How a list is ordered: by a column of its own, or by an expression over the node. */
export type Order =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'expression'; readonly expression: string };

/** The order of a list: the one asked for, else the list's own. */
export function orderOf({
  orderBy,
  members,
  entity,
}: Pick<ListPlan, 'orderBy' | 'members' | 'entity'>): Order {
  const { columns } = fragmentOf(`lists/${members.fragment}`);
  const own = orderBy === null ? 'own' : ofTie[orderBy];
  if (own !== undefined && columns.has(own)) return { kind: 'column', column: own };
  if (orderBy === null || entity === null) return { kind: 'column', column: 'own' };
  const file = `orders/${labelOfType(entity.type).toLowerCase()}`;
  const expression = hasFragment(file) ? fragmentOf(file).columns.get(orderBy) : undefined;
  if (expression === undefined)
    throw new Error(`cypher/read/${file}.cypher has no \`${orderBy}\`.`);
  return { kind: 'expression', expression };
}
