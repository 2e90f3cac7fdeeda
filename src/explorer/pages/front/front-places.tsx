import type { FrontQuery } from '../../generated/operations.js';
import { countOf } from '../../parts/count-of.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';

/** Where to go on: the conferences, and the people with the most talks. */
export function FrontPlaces({ front }: { readonly front: FrontQuery }) {
  return (
    <div class="halves">
      <Section title="Conferences">
        <ul class="rows">
          {front.conferences.nodes.map(({ id, name, events, talks }) =>
            row(
              id,
              name,
              `${countOf(events.totalCount, 'edition')} · ${countOf(talks.totalCount, 'talk')}`,
            ),
          )}
        </ul>
      </Section>
      <Section title="Most often on stage">
        <ul class="rows">
          {front.speakers?.nodes.map(({ id, name, talkCount }) =>
            row(id, name, countOf(talkCount, 'talk')),
          )}
        </ul>
      </Section>
    </div>
  );
}

function row(id: string, name: string, count: string) {
  return (
    <li key={id}>
      <Link to={linkTo(id)}>
        <Text>{name}</Text>
      </Link>
      <span class="count">{count}</span>
    </li>
  );
}
