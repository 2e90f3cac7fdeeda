import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import type { Network } from './network.js';

/** One thing of the picture beside it: what it is tied to here, and where to go on. */
export function NetThing({
  id,
  network: { things, ties },
  showTo,
  pathTo,
}: {
  readonly id: string;
  readonly network: Network;
  readonly showTo: (id: string) => string;
  readonly pathTo: string | null;
}) {
  const thing = things.get(id);
  if (!thing) return null;
  const tied = [...ties.values()]
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, 14);
  return (
    <div class="net-thing">
      <p class="kicker">
        <span class={`swatch kind-${thing.kind}`} aria-hidden="true" />
        {thing.kind === 'concept' ? 'idea' : thing.kind}
      </p>
      <h2 class="clamp">
        <Text>{thing.name}</Text>
      </h2>
      <p class="actions">
        <Link to={linkTo(id)}>Open its page</Link>
        {pathTo && <Link to={pathTo}>How it ties to the start</Link>}
      </p>
      <Section title="Tied to" aside="the strongest first">
        <ul class="ties-list">
          {tied.map((tie) => {
            const other = things.get(tie.from === id ? tie.to : tie.from);
            if (!other) return null;
            return (
              <li key={other.id}>
                <span class="quiet">{tie.from === id ? tie.words : 'from'} </span>
                <Link to={showTo(other.id)}>
                  <Text>{other.name}</Text>
                </Link>
                {tie.to === id && <span class="quiet"> ({tie.words} it)</span>}
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
