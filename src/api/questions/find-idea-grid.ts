import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { byCodePoint } from '../../text/by-code-point.js';
import type { Context } from '../context.js';
import type { GridColumns, QueryIdeaGridArgs, RequireFields } from '../generated/schema-types.js';
import { loadList } from '../load/load-list.js';
import { readSize } from '../paging/read-window.js';
import type { ConceptPage, IdeaGridParent } from '../parents.js';
import { collectFields } from '../plan/collect-fields.js';
import { membersOf, planEntity } from '../plan/plan-entity.js';
import type { EntityPlan, ListPlan } from '../plan/plan.js';
import { readWhere } from '../plan/read-where.js';

type Arguments = RequireFields<QueryIdeaGridArgs, 'by' | 'columns' | 'first'>;

interface Cell {
  readonly year?: number;
  readonly conference?: { readonly id: string };
  readonly event?: { readonly id: string };
  readonly talkCount: number;
}

// No name in an answer looks like this one.
const cellsKey = '(cells)';

/** `Query.ideaGrid`: rows, columns and counts in one statement. */
export async function findIdeaGrid(
  context: Context,
  info: GraphQLResolveInfo,
  args: Arguments,
): Promise<IdeaGridParent> {
  const size = readSize('columns', args.columns);
  const page = (await loadList(context, planGrid(info, args))) as ConceptPage;
  const rows = page.edges.slice(0, args.first).map(({ node }) => ({
    concept: node,
    cells: new Map(
      (node.lists[cellsKey] as readonly Cell[]).map((cell) => [keyOf(cell), cell] as const),
    ),
  }));
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const columns = args.by === 'CONFERENCES' ? mostHeard(cells, size) : latest(cells, size);
  const counts = rows.map((row) => columns.map((key) => row.cells.get(key)?.talkCount ?? 0));
  const cellOf = new Map(cells.map((cell) => [keyOf(cell), cell]));
  return {
    columns: columns.map((key) => {
      const { year = null, conference = null, event = null } = cellOf.get(key) ?? {};
      return { year, conference, event } as IdeaGridParent['columns'][number];
    }),
    rows: rows.map(({ concept }, index) => ({ concept, counts: counts[index] ?? [] })),
    most: Math.max(0, ...counts.flat()),
  };
}

function keyOf({ year, conference, event }: Cell): string {
  return event?.id ?? conference?.id ?? String(year);
}

function latest(cells: readonly Cell[], size: number): string[] {
  const years = new Map(cells.map((cell) => [keyOf(cell), cell.year ?? 0]));
  return [...years]
    .toSorted(([one, left], [other, right]) => left - right || byCodePoint(one, other))
    .slice(-size)
    .map(([key]) => key);
}

function mostHeard(cells: readonly Cell[], size: number): string[] {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + cell.talkCount);
  return [...sums]
    .toSorted(([one, left], [other, right]) => right - left || byCodePoint(one, other))
    .slice(0, size)
    .map(([key]) => key);
}

/** The concepts of the rows, each with all its cells. */
function planGrid(info: GraphQLResolveInfo, args: Arguments): ListPlan {
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
  return {
    key: 'ideaGrid',
    members: membersOf('all-concepts'),
    shape: 'page',
    entity: { ...concept, lists: [...concept.lists, cells] },
    entityField: null,
    columns: [],
    page: { first: args.first },
    orderBy: args.orderBy ?? null,
    where: readWhere(field, args.where),
    wants: { nodes: true, count: false },
    facets: [],
  };
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
