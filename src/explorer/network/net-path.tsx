import type { PathNodeFragment, PathQuery } from '../generated/operations.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { countOf } from '../parts/count-of.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { pageKinds } from '../routing/route.js';
import { thingOf } from './thing-of.js';

/** A path in words, step by step, each with the sentences that say so. */
export function NetPath({ path }: { readonly path: PathQuery['path'] }) {
  if (!path)
    return (
      <p class="empty">
        Nothing ties the two within six steps. Try another name, or grow the picture by hand.
      </p>
    );
  return (
    <Section title="The path" aside={countOf(path.length, 'step')}>
      <ol class="steps">
        {path.hops.map(({ from, to, words, evidence }) => (
          <li key={from.id + to.id}>
            <p>
              <Name node={from} /> <span class="quiet">{words}</span> <Name node={to} />
            </p>
            {evidence.map((each) => (
              <Quote key={each.id} evidence={each} />
            ))}
            {evidence.length === 0 && <p class="quiet">The vocabulary says so.</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Name({ node }: { readonly node: PathNodeFragment }) {
  const { id, name, kind } = thingOf(node);
  const words = <Text>{name}</Text>;
  return pageKinds.some((each) => each === kind) ? <Link to={linkTo(id)}>{words}</Link> : words;
}
