import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { GridColumns, QueryIdeaGridArgs, RequireFields } from '../generated/schema-types.js';
import { collectFields } from '../plan/collect-fields.js';
import { membersOf, planEntity } from '../plan/plan-entity.js';
import type { EntityPlan, ListPlan, Members } from '../plan/plan.js';
import { readWhere } from '../plan/read-where.js';

export type GridArguments = RequireFields<QueryIdeaGridArgs, 'by' | 'columns' | 'first'>;

/** Under what a row keeps its cells: no name in an answer looks like this one. */
export const cellsKey = '(cells)';

/** The rows with all their cells, and what is asked of a column's node, null where columns are years. With `members`, rows of
 * those concepts, without cells. */
export function planIdeaGrid(
  info: GraphQLResolveInfo,
  args: GridArguments,
  members?: Members,
): { readonly rows: ListPlan; readonly column: EntityPlan | null } {
  const field = info.parentType.getFields()['ideaGrid'];
  if (!field) throw new Error('There is no field `ideaGrid`.');
  const below = (names: readonly string[]): readonly FieldNode[] => {
    let [type, nodes]: [unknown, readonly FieldNode[]] = [
      getNamedType(field.type),
      info.fieldNodes,
    ];
    for (const name of names) {
      if (!isObjectType(type)) return [];
      const sets = nodes.map(({ selectionSet }) => selectionSet);
      nodes = [...collectFields(info, type, sets).values()]
        .flat()
        .filter((node) => node.name.value === name);
      type = getNamedType(type.getFields()[name]?.type);
    }
    return nodes;
  };
  const setsOf = (names: readonly string[]) => below(names).map(({ selectionSet }) => selectionSet);
  const concept = planEntity(info, 'Concept', setsOf(['rows', 'concept']));
  const cells = cellsOf(args.by, (name) =>
    planEntity(info, name === 'event' ? 'Event' : 'Conference', setsOf(['columns', name])),
  );
  const rows: ListPlan = {
    key: 'ideaGrid',
    members: members ?? membersOf('all-concepts'),
    shape: 'page',
    entity: members ? concept : { ...concept, lists: [...concept.lists, cells] },
    entityField: null,
    columns: [],
    page: { first: args.first },
    orderBy: args.orderBy ?? null,
    where: readWhere(field, args.where),
    wants: { nodes: true, count: false },
    facets: [],
  };
  return { rows, column: cells.entity };
}

const cellLists = {
  YEARS: { fragment: 'concept-years', entityField: null, columns: ['year', 'talkCount'] },
  CONFERENCES: {
    fragment: 'concept-conferences',
    entityField: 'conference',
    columns: ['talkCount'],
  },
  EVENTS: { fragment: 'concept-events', entityField: 'event', columns: ['year', 'talkCount'] },
} as const;

function cellsOf(
  by: GridColumns,
  planColumn: (field: 'conference' | 'event') => EntityPlan,
): ListPlan {
  const { fragment, entityField, columns } = cellLists[by];
  return {
    key: cellsKey,
    members: membersOf(fragment),
    shape: 'rows',
    entity: entityField && planColumn(entityField),
    entityField,
    columns,
    page: {},
    orderBy: null,
    where: null,
    wants: { nodes: true, count: false },
    facets: [],
  };
}
