import { OutLink } from '../../parts/out-link.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import type { Talk } from './talk.js';

/** Books, papers, tools and addresses that a talk points to; nothing where there are none. */
export function TalkResources({ talk: { resources } }: { readonly talk: Talk }) {
  if (resources.edges.length === 0) return null;
  return (
    <Section title="Points to">
      <ul class="lessons">
        {resources.edges.map(({ node, evidence }) => (
          <li key={node.id}>
            <p>
              <OutLink to={node.url}>
                <Text>{node.title}</Text>
              </OutLink>{' '}
              <span class="badge badge-plain">{node.kind.toLowerCase()}</span>
            </p>
            {evidence.map((each) => (
              <Quote key={each.id} evidence={each} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
