import { byCodePoint } from '../../text/by-code-point.js';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { loadList } from '../load/load-list.js';
import { readSize } from '../paging/read-window.js';
import type { ConceptPage, IdeaGridParent } from '../parents.js';
import { cellsKey, planIdeaGrid, type GridArguments } from './plan-idea-grid.js';
import { findOwnRows, type Cell } from './find-own-rows.js';

/** `Query.ideaGrid`: rows, columns and counts in one statement; of somebody's talks alone in three. */
export async function findIdeaGrid(
  context: Context,
  info: GraphQLResolveInfo,
  args: GridArguments,
): Promise<IdeaGridParent> {
  const size = readSize('columns', args.columns);
  const given = args.of
    ? await findOwnRows(context, info, args, args.of)
    : ((await loadList(context, planIdeaGrid(info, args).rows)) as ConceptPage).edges.map(
        ({ node }) => ({ concept: node, cells: node.lists[cellsKey] as readonly Cell[] }),
      );
  const rows = given.slice(0, args.first).map(({ concept, cells: all }) => ({
    concept,
    cells: new Map(all.map((cell) => [keyOf(cell), cell] as const)),
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
