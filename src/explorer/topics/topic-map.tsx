import type { CellQueryVariables } from '../generated/operations.js';
import { CellPanel } from '../ideas/cell-panel.js';
import { cellValues, readCell } from '../ideas/cell-query.js';
import { HeatMap, type HeatColumn, type HeatRow } from '../parts/heat-map.js';
import { Section } from '../parts/section.js';
import { linkTo } from '../routing/link-to.js';

/** The ideas of a person, a company or a conference over time, each cell opening its talks beside it. */
export function TopicMap({
  id,
  title,
  aside,
  columns,
  rows,
  query,
  among = {},
}: {
  readonly id: string;
  readonly title: string;
  readonly aside: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly Omit<HeatRow, 'to'>[];
  readonly query: URLSearchParams;
  /** Whose talks a cell opens. */
  readonly among?: Pick<CellQueryVariables, 'speaker' | 'company' | 'conference'>;
}) {
  if (rows.length === 0 || columns.length === 0) return null;
  const cell = readCell(query);
  return (
    <Section title={title} aside={aside}>
      <div class={cell ? 'map-split is-open' : 'map-split'}>
        <HeatMap
          caption={`Heat map: ${title}`}
          corner="Idea"
          columns={columns}
          rows={rows.map((row) => ({ ...row, to: linkTo(row.id) }))}
          open={cell ? `${cell.idea} ${cell.column}` : ''}
          cellTo={(row, column) => linkTo(id, cellValues({ idea: row.id, column: column.key }))}
        />
        {cell && <CellPanel cell={cell} among={among} closeTo={linkTo(id)} />}
      </div>
    </Section>
  );
}
