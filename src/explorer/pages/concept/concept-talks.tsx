import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { TalkItem } from '../../parts/talk-item.js';
import type { Concept } from './concept.js';

/** Talks on an idea, those most about it first, each with the sentence that says so. */
export function ConceptTalks({ concept: { talks } }: { readonly concept: Concept }) {
  if (talks.edges.length === 0)
    return (
      <Section title="Talks">
        <p class="empty">No talk in these notes is on it. The vocabulary knows it all the same.</p>
      </Section>
    );
  const left = talks.totalCount - talks.edges.length;
  return (
    <Section title="Talks" aside="those most about it first">
      <ul class="talks">
        {talks.edges.map(({ node, evidence }) => (
          <TalkItem key={node.id} talk={node}>
            {evidence.map((each) => (
              <Quote key={each.id} evidence={each} />
            ))}
          </TalkItem>
        ))}
      </ul>
      {left > 0 && <p class="quiet">And {left} more that touch on it.</p>}
    </Section>
  );
}
