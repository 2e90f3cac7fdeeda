import { ask } from '../data/ask.js';
import type { ListPage } from '../data/use-pages.js';
import { morePeopleQuery } from '../generated/operations.js';
import { countOf } from './count-of.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { Names } from './names.js';
import { Paged } from './paged.js';
import { Section } from './section.js';
import { Text } from './text.js';

interface Counted {
  readonly talkCount: number;
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly companies?: {
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
    };
  };
}

/** People with how many talks tie them to the page, and for whom they speak where that is asked for; nothing where there are none. */
export function People({
  id,
  title,
  speakers,
}: {
  readonly id: string;
  readonly title: string;
  readonly speakers: ListPage<Counted> & { readonly totalCount: number };
}) {
  if (speakers.edges.length === 0) return null;
  return (
    <Section title={title} aside={countOf(speakers.totalCount, 'speaker')}>
      <Paged<Counted>
        name="people"
        id={id}
        noun="speaker"
        first={speakers}
        next={async (after) => {
          const { node } = await ask(morePeopleQuery, { id, after });
          return node && 'speakers' in node ? node.speakers : null;
        }}
      >
        {(edges) => (
          <ul class="rows" data-list>
            {edges.map(({ node, talkCount }) => (
              <li key={node.id}>
                <span>
                  <Link to={linkTo(node.id)}>
                    <Text>{node.name}</Text>
                  </Link>
                  {node.companies && node.companies.nodes.length > 0 && (
                    <span class="byline inline">
                      <Names of={node.companies.nodes} />
                    </span>
                  )}
                </span>
                <span class="count">{countOf(talkCount, 'talk')}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}
