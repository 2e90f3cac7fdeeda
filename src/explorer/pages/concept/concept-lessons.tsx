import { ask } from '../../data/ask.js';
import { moreConceptLessonsQuery } from '../../generated/operations.js';
import { Paged } from '../../parts/paged.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { countOf } from '../../parts/count-of.js';
import { titleOf } from '../../parts/title-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** What was learnt about an idea, each lesson with its words in the note. */
export function ConceptLessons({ concept: { id, lessons } }: { readonly concept: Concept }) {
  if (lessons.edges.length === 0) return null;
  return (
    <Section title="Lessons" aside={countOf(lessons.totalCount, 'lesson')}>
      <Paged
        name="lessons"
        id={id}
        noun="lesson"
        first={lessons}
        next={async (after) => {
          const { node } = await ask(moreConceptLessonsQuery, { id, after });
          return node && 'lessons' in node ? node.lessons : null;
        }}
      >
        {(edges) => (
          <ul class="lessons" data-list>
            {edges.map(({ node, evidence: [quote] }) => {
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
        )}
      </Paged>
    </Section>
  );
}
