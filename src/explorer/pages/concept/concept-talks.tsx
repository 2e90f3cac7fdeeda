import { ask } from '../../data/ask.js';
import { moreConceptTalksQuery } from '../../generated/operations.js';
import { Paged } from '../../parts/paged.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { TalkItem } from '../../parts/talk-item.js';
import type { Concept } from './concept.js';

/** Talks on an idea, those most about it first, each with the sentence that says so. */
export function ConceptTalks({ concept: { id, talks } }: { readonly concept: Concept }) {
  if (talks.edges.length === 0)
    return (
      <Section title="Talks">
        <p class="empty">No talk in these notes is on it. The vocabulary knows it all the same.</p>
      </Section>
    );
  return (
    <Section title="Talks" aside="those most about it first">
      <Paged
        name="talks"
        id={id}
        noun="talk"
        first={talks}
        next={async (after) => {
          const { node } = await ask(moreConceptTalksQuery, { id, after });
          return node && 'talks' in node ? node.talks : null;
        }}
      >
        {(edges) => (
          <ul class="talks" data-list>
            {edges.map(({ node, evidence }) => (
              <TalkItem key={node.id} talk={node}>
                {evidence.map((each) => (
                  <Quote key={each.id} evidence={each} />
                ))}
              </TalkItem>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}
