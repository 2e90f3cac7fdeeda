import { ask } from '../../data/ask.js';
import { moreTalkLessonsQuery } from '../../generated/operations.js';
import { noteLink } from '../../parts/note-link.js';
import { Paged } from '../../parts/paged.js';
import { placeOf } from '../../parts/place-of.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Talk } from './talk.js';

/** What a talk teaches, each lesson with its place in the note. */
export function TalkLessons({ talk: { id, lessons } }: { readonly talk: Talk }) {
  if (lessons.edges.length === 0)
    return (
      <Section title="Lessons">
        <p class="empty">The notes give no lesson of this talk.</p>
      </Section>
    );
  return (
    <Section title="Lessons" aside="what one can take away">
      <Paged
        name="lessons"
        id={id}
        noun="lesson"
        first={lessons}
        next={async (after) => {
          const { node } = await ask(moreTalkLessonsQuery, { id, after });
          return node && 'lessons' in node ? node.lessons : null;
        }}
      >
        {(edges) => (
          <ul class="takeaways" data-list>
            {edges.map(({ node, evidence: [quote] }) => (
              <li key={node.id}>
                <Link to={linkTo(node.id)} class="takeaway">
                  <Text>{node.text}</Text>
                </Link>
                {quote && (
                  <Link to={noteLink(quote)} class="source">
                    <Text>{placeOf(quote)}</Text>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}
