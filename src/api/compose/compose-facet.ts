import type { FacetPlan, ListPlan } from '../plan/plan.js';
import { composeEntity } from './compose-entity.js';
import { composeMembers } from './compose-members.js';
import type { IdsOf } from './compose-where.js';
import { fragmentOf } from './fragment.js';
import { fillAt, type Scope } from './scope.js';

/** How many of a list's members each of something has, the most first, ties by value. */
export interface FacetPart {
  readonly call: string;
  readonly item: string;
  readonly take: (rows: readonly (readonly unknown[])[]) => Readonly<Record<string, unknown>>[];
}

/** Counts over all members of a list what a file below facets/ finds at each: nodes `facet_`, or its column `value`. */
export function composeFacet(
  scope: Scope,
  plan: ListPlan,
  facet: FacetPlan,
  parent: string | null,
  idsOf: IdsOf,
): FacetPart {
  const members = composeMembers(scope, plan, parent, idsOf, []);
  const place = scope.place();
  const names = { node: members.node, facet: `facet${place}` };
  const fill = fillAt(scope, place, names);
  const { body, columns } = fragmentOf(facet.fragment);
  const entity = facet.entity && composeEntity(scope, facet.entity, names.facet, idsOf);
  const value = entity ? names.facet : `value${place}`;
  const tie = entity ? `${value}.id` : value;
  const [count, item] = [`count${place}`, `facets${place}`];
  const call = [
    `CALL (${parent ?? ''}) {`,
    members.text,
    `WITH DISTINCT ${members.node}`,
    fill(body),
    `WITH ${entity ? value : `${fill(columns.get('value') ?? 'null')} AS ${value}`}, count(DISTINCT ${members.node}) AS ${count}`,
    `ORDER BY ${count} DESC, ${tie}`,
    `LIMIT ${scope.parameter(facet.first)}`,
    ...(entity?.calls ?? []),
    `RETURN collect([${[count, ...(entity ? entity.items : [value])].join(', ')}]) AS ${item}`,
    '}',
  ].join('\n');
  return {
    call,
    item,
    take: (rows) =>
      rows.map(([total, ...found]) => ({
        count: total,
        [facet.field]: entity ? entity.take(found) : found[0],
      })),
  };
}
