import { Link } from '../routing/link.js';

/** One upright bar: a year and how much fell into it. */
export interface Column {
  readonly year: number;
  readonly count: number;
  readonly to?: string;
}

/** Upright bars over the years, gaps included: years without talks say as much as those with many. */
export function Columns({
  columns,
  label,
  noun,
}: {
  readonly columns: readonly Column[];
  readonly label: string;
  readonly noun: string;
}) {
  const [first, last] = [columns[0]?.year, columns.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const all = Array.from(
    { length: Math.min(40, last - first + 1) },
    (_, index) =>
      columns.find(({ year }) => year === last - Math.min(39, last - first) + index) ?? {
        year: last - Math.min(39, last - first) + index,
        count: 0,
      },
  );
  return (
    <ul class="columns" aria-label={label}>
      {all.map((column) => (
        <li key={column.year} class={column.count === 0 ? 'column none' : 'column'}>
          <span class="column-count" aria-hidden="true">
            {column.count > 0 ? column.count : ''}
          </span>
          <span class="column-space" aria-hidden="true">
            <span class="column-bar" style={{ height: `${(100 * column.count) / most}%` }} />
          </span>
          <Year column={column} noun={noun} />
        </li>
      ))}
    </ul>
  );
}

function Year({
  column: { year, count, to },
  noun,
}: {
  readonly column: Column;
  readonly noun: string;
}) {
  const words = (
    <>
      <span class="column-year" aria-hidden="true">
        <span class="century">{String(year).slice(0, 2)}</span>
        {String(year).slice(2)}
      </span>
      <span class="unseen">
        {year}: {count} {count === 1 ? noun : `${noun}s`}
      </span>
    </>
  );
  return to && count > 0 ? <Link to={to}>{words}</Link> : words;
}
