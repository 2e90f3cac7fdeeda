import type { IdeasQuery } from '../generated/operations.js';
import { HeatMap, type HeatColumn } from '../parts/heat-map.js';
import { linkTo } from '../routing/link-to.js';
import type { OpenCell } from './open-cell.js';
import type { View } from './view.js';

type Grid = IdeasQuery['ideaGrid'];

/** Ideas by year, conference or event as a heat map; `cellTo` gives the address that opens a cell. */
export function IdeaMap({
  grid,
  by,
  latestYear,
  open,
  cellTo,
}: {
  readonly grid: Grid;
  readonly by: View['by'];
  readonly latestYear: number;
  readonly open: OpenCell | null;
  readonly cellTo: (cell: OpenCell) => string;
}) {
  const years = by === 'YEARS' ? yearsUntil(latestYear, grid) : null;
  const columns = years
    ? years.map((year) => ({ key: String(year), name: String(year) }))
    : grid.columns.map(columnOf);
  const rows = grid.rows.map(({ concept, counts }) => ({
    id: concept.id,
    name: concept.prefLabel,
    to: linkTo(concept.id),
    isCandidate: concept.status === 'CANDIDATE',
    counts: years
      ? years.map((year) => counts[grid.columns.findIndex((column) => column.year === year)] ?? 0)
      : counts,
  }));
  const words = { YEARS: 'year', CONFERENCES: 'conference', EVENTS: 'event' }[by];
  return (
    <HeatMap
      caption={`Talks on each idea by ${words}`}
      corner="Idea"
      columns={columns}
      rows={rows}
      open={open ? `${open.idea} ${open.column}` : ''}
      cellTo={(row, column) => cellTo({ idea: row.id, column: column.key })}
    />
  );
}

function columnOf({ year, conference, event }: Grid['columns'][number]): HeatColumn {
  if (event) return { key: event.id, name: event.name };
  if (conference) return { key: conference.id, name: conference.name };
  return { key: String(year), name: String(year) };
}

/** Years without talks stand in the picture too, those at the end above all. */
function yearsUntil(latest: number, { columns }: Grid): number[] {
  const years = columns.map(({ year }) => year ?? 0);
  const first = Math.max(Math.min(...years), latest - 39);
  return years.length === 0
    ? []
    : Array.from({ length: latest - first + 1 }, (_, at) => first + at);
}
