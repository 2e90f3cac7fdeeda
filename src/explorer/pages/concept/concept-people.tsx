import { ask } from '../../data/ask.js';
import { moreConceptPeopleQuery } from '../../generated/operations.js';
import { Paged } from '../../parts/paged.js';
import { Names } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { countOf } from '../../parts/count-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** Who spoke on an idea, those with the most talks first. */
export function ConceptPeople({ concept: { id, speakers } }: { readonly concept: Concept }) {
  if (speakers.edges.length === 0) return null;
  return (
    <Section title="Who speaks on it" aside={countOf(speakers.totalCount, 'speaker')}>
      <Paged
        name="people"
        id={id}
        noun="speaker"
        first={speakers}
        next={async (after) => {
          const { node } = await ask(moreConceptPeopleQuery, { id, after });
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
                  {node.companies.nodes.length > 0 && (
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
