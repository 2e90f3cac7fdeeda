import { Names } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { countOf } from '../../parts/count-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** Who spoke on an idea, those with the most talks first. */
export function ConceptPeople({ concept: { speakers } }: { readonly concept: Concept }) {
  if (speakers.edges.length === 0) return null;
  return (
    <Section title="Who speaks on it" aside={countOf(speakers.totalCount, 'speaker')}>
      <ul class="rows">
        {speakers.edges.map(({ node, talkCount }) => (
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
    </Section>
  );
}
