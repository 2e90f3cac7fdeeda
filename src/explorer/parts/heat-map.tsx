import { useRef, useState } from 'preact/hooks';
import { Link } from '../routing/link.js';
import { heatOf } from './heat-of.js';
import { Text } from './text.js';

/** A column of a heat map; `top` stands above its name where several columns share it. */
export interface HeatColumn {
  readonly key: string;
  readonly name: string;
  readonly short?: string;
}

/** A row of a heat map with a number for each column. */
export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly isCandidate?: boolean;
  readonly counts: readonly number[];
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Numbers by row and column, the greater the deeper: a table to a screen reader, a picture to the eye. The arrow keys walk over
 * it, so that one stop of the Tab key is enough. */
export function HeatMap({
  caption,
  columns,
  rows,
  corner,
  cellTo,
  open,
}: {
  readonly caption: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly corner: string;
  readonly cellTo: (row: HeatRow, column: HeatColumn) => string;
  readonly open?: string;
}) {
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState('');
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const isTilted = columns.some(({ name, short }) => (short ?? name).length > 5);
  const first = rows.flatMap(({ id, counts }, row) => {
    const column = counts.findIndex((count) => count > 0);
    return column >= 0 ? [`${row} ${column} ${id}`] : [];
  })[0];
  const keyAt = (row: number, column: number) => `${row} ${column} ${rows[row]?.id ?? ''}`;
  const isStop = (key: string) => key === stop || (key === first && !hasKey(stop, rows, columns));

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!step || !cell) return;
    event.preventDefault();
    let [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])];
    for (;;) {
      row += step[0];
      column += step[1];
      if (row < 0 || column < 0 || row >= rows.length || column >= columns.length) return;
      if ((rows[row]?.counts[column] ?? 0) === 0) continue;
      setStop(keyAt(row, column));
      table.current
        ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"] a`)
        ?.focus();
      return;
    }
  };

  return (
    // A wide map scrolls by itself, so the keyboard must be able to get at it.
    <div class="heat-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table
        class={isTilted ? 'heat-map tilted' : 'heat-map'}
        ref={table}
        style={{ '--columns': columns.length }}
        onKeyDown={walk}
      >
        <caption class="unseen">{caption}</caption>
        <colgroup>
          <col class="first-column" />
          <col span={columns.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {corner}
            </th>
            {columns.map(({ key, name, short }) => (
              <th key={key} scope="col" title={name}>
                <span class="heat-column">
                  {/^\d{4}$/.test(name) ? <ShortYear year={name} /> : <Text>{short ?? name}</Text>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row" class={row.isCandidate ? 'heat-name candidate' : 'heat-name'}>
                <Link to={row.to} title={row.isCandidate ? `${row.name} (candidate)` : row.name}>
                  <Text>{row.name}</Text>
                </Link>
              </th>
              {columns.map((column, index) => {
                const count = row.counts[index] ?? 0;
                const key = keyAt(rowIndex, index);
                if (count === 0) return <td key={column.key} class="heat heat-0" />;
                const to = cellTo(row, column);
                return (
                  <td
                    key={column.key}
                    class={`heat heat-${heatOf(count, most)}`}
                    data-row={rowIndex}
                    data-column={index}
                  >
                    <Link
                      to={to}
                      tabIndex={isStop(key) ? 0 : -1}
                      aria-current={open === `${row.id} ${column.key}` ? 'true' : undefined}
                      aria-label={`${row.name}, ${column.name}: ${count} ${count === 1 ? 'talk' : 'talks'}`}
                    >
                      {count}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** True where a stop of the Tab key still is a cell of this map. */
function hasKey(stop: string, rows: readonly HeatRow[], columns: readonly HeatColumn[]): boolean {
  const [row = '', column = '', id = ''] = stop.split(' ');
  return rows[Number(row)]?.id === id && Number(column) < columns.length && stop !== '';
}

/** A year, on narrow screens without its century. */
function ShortYear({ year }: { readonly year: string }) {
  return (
    <>
      <span class="century">{year.slice(0, 2)}</span>
      {year.slice(2)}
    </>
  );
}
