import { ask } from '../data/ask.js';
import type { ListPage } from '../data/use-pages.js';
import { moreTalksQuery, type TalkRowFragment } from '../generated/operations.js';
import { countOf } from './count-of.js';
import { Paged } from './paged.js';
import { Section } from './section.js';
import { TalkItem } from './talk-item.js';

/** The talks of a page, in the order they come. */
export function TalkList({
  id,
  talks,
  aside,
}: {
  readonly id: string;
  readonly talks: ListPage<{ readonly node: TalkRowFragment }> & { readonly totalCount: number };
  readonly aside: string;
}) {
  if (talks.edges.length === 0)
    return (
      <Section title="Talks">
        <p class="empty">The notes tell of no talk.</p>
      </Section>
    );
  return (
    <Section title="Talks" aside={`${countOf(talks.totalCount, 'talk')}, ${aside}`}>
      <Paged
        name="talks"
        id={id}
        noun="talk"
        first={talks}
        next={async (after) => {
          const { node } = await ask(moreTalksQuery, { id, after });
          return node && 'talks' in node ? node.talks : null;
        }}
      >
        {(edges) => (
          <ul class="talks" data-list>
            {edges.map(({ node }) => (
              <TalkItem key={node.id} talk={node} />
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}
