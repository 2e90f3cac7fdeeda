import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { countOf } from '../../parts/count-of.js';
import { titleOf } from '../../parts/title-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** What was learnt about an idea, each lesson with its words in the note. */
export function ConceptLessons({ concept: { lessons } }: { readonly concept: Concept }) {
  if (lessons.edges.length === 0) return null;
  return (
    <Section title="Lessons" aside={countOf(lessons.totalCount, 'lesson')}>
      <ul class="lessons">
        {lessons.edges.map(({ node, evidence: [quote] }) => {
          const [talk] = node.talks.nodes;
          const isSame = quote?.quote === node.text;
          return (
            <li key={node.id}>
              {!isSame && (
                <p>
                  <Link to={linkTo(node.id)}>
                    <Text>{node.text}</Text>
                  </Link>
                </p>
              )}
              {quote && <Quote evidence={quote} />}
              {talk && (
                <p class="byline">
                  from{' '}
                  <Link to={linkTo(talk.id)}>
                    <Text>{titleOf(talk.title)}</Text>
                  </Link>
                  {talk.year !== null && ` (${talk.year})`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
