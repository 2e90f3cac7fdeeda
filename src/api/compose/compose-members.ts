import { labelOfType } from '../plan/entity-type.js';
import type { ListPlan } from '../plan/plan.js';
import { composeWhere, type IdsOf } from './compose-where.js';
import { fragmentOf } from './fragment.js';
import { fillAt, variablesOf, type Scope } from './scope.js';

/** The members of a list, filtered, one a row. */
export interface MembersPart {
  readonly text: string;
  /** The variable that holds the member; none where a list has no nodes. */
  readonly node: string;
  /** The variables that are left: the member's and those that the wanted columns are made of. */
  readonly kept: readonly string[];
  /** The expression of a column, null for one that the list does not have. */
  readonly column: (name: string) => string | null;
}

/** Finds the members of a list of the node that `parent` holds; of their columns, those that are wanted can be had. */
export function composeMembers(
  scope: Scope,
  { members, entity, where }: Pick<ListPlan, 'members' | 'entity' | 'where'>,
  parent: string | null,
  idsOf: IdsOf,
  wanted: readonly string[],
): MembersPart {
  const { body, columns } = fragmentOf(`lists/${members.fragment}`);
  const place = scope.place();
  const names = {
    parent: parent ?? `parent${place}`,
    node: `node${place}`,
    start: `start${place}`,
  };
  const fill = fillAt(scope, place, names, members.values);
  const used = wanted.flatMap((name) => {
    const expression = columns.get(name);
    return expression === undefined ? [] : variablesOf(expression);
  });
  const hasNode = variablesOf(body).includes('node');
  const kept = [...new Set([...(hasNode ? ['node'] : []), ...used])]
    .filter((name) => name !== 'parent')
    .map((name) => fill(`${name}_`));
  const parts = [fill(body)];
  if (members.parent) {
    const { label, id } = members.parent;
    parts.unshift(`MATCH (${names.parent}:${label} {id: ${scope.parameter(id)}})`);
  }
  if (members.start) {
    const { start } = members;
    const own = fillAt(scope, place, names, start.values);
    parts.unshift(own(fragmentOf(`starts/${start.fragment}`).body));
    if (start.where) {
      const condition = composeWhere(scope, 'Talk', start.where, names.start, idsOf);
      parts.splice(1, 0, `WITH ${names.start} WHERE ${condition}`);
    }
  }
  if (where && entity) {
    const condition = composeWhere(scope, labelOfType(entity.type), where, names.node, idsOf);
    parts.push(`WITH ${kept.join(', ')} WHERE ${condition}`);
  }
  return {
    text: parts.join('\n'),
    node: names.node,
    kept,
    column: (name) => {
      const expression = columns.get(name);
      return expression === undefined ? null : fill(expression);
    },
  };
}
