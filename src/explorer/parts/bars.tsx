import { Link } from '../routing/link.js';
import { Text } from './text.js';

/** One bar: what it stands for, how much, and where it leads. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly to?: string;
}

/** Lying bars with their names and numbers: a list to a screen reader, a picture to the eye. */
export function Bars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul class="bars" aria-label={label}>
      {bars.map(({ key, name, count, to }) => (
        <li key={key}>
          <span class="bar-name">
            {to ? (
              <Link to={to}>
                <Text>{name}</Text>
              </Link>
            ) : (
              <Text>{name}</Text>
            )}
          </span>
          <span class="bar-space" aria-hidden="true">
            <span class="bar" style={{ width: `${(100 * count) / most}%` }} />
          </span>
          <span class="bar-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
