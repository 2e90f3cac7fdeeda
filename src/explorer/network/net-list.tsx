import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { MoreNames } from '../parts/more-names.js';
import { Text } from '../parts/text.js';
import { countOf } from '../parts/count-of.js';
import { netKinds, type NetView } from './net-view.js';
import type { Network } from './network.js';

const shownTies = 4;

/** All that the picture holds, as a table: each thing, its kind, what it is tied to, and a link that grows it. */
export function NetList({
  network: { things, ties },
  view,
  growTo,
  isOpen,
}: {
  readonly network: Network;
  readonly view: NetView;
  readonly growTo: (id: string) => string;
  readonly isOpen: boolean;
}) {
  const grown = new Set([view.from, ...view.grown]);
  const rows = [...things.values()].map((thing) => ({
    thing,
    tied: [...ties.values()].flatMap(({ from, to, strength }) => {
      const other = from === thing.id ? to : to === thing.id ? from : null;
      const name = other === null ? undefined : things.get(other)?.name;
      return name === undefined ? [] : [{ name, strength }];
    }),
  }));
  return (
    <details class="more net-list" open={isOpen}>
      <summary>
        The same as a table: {countOf(things.size, 'thing')}, {countOf(ties.size, 'tie')}
      </summary>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Tied to</th>
            <th scope="col">
              <span class="unseen">Grow</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ thing, tied }) => (
            <tr key={thing.id}>
              <th scope="row">
                <Link to={linkTo(thing.id)}>
                  <Text>{thing.name}</Text>
                </Link>
              </th>
              <td>{kindOf(thing.kind)}</td>
              <td>
                <Tied
                  names={tied
                    .toSorted((one, other) => other.strength - one.strength)
                    .map(({ name }) => name)}
                />
              </td>
              <td>
                {!grown.has(thing.id) && (
                  <Link to={growTo(thing.id)} aria-label={`Grow ${thing.name}`}>
                    Grow
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Tied({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      <Text>{names.slice(0, shownTies).join(' · ')}</Text>{' '}
      {names.length > shownTies && <MoreNames names={names.slice(shownTies)} />}
    </>
  );
}

function kindOf(kind: string): string {
  return netKinds.find(([each]) => each === kind)?.[1] ?? kind;
}
