import { Names } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { TalkItem } from '../../parts/talk-item.js';
import type { Talk } from './talk.js';

/** Talks that share the rarest ideas with this one, and which; nothing where there are none. */
export function TalkSimilar({ talk: { similar } }: { readonly talk: Talk }) {
  if (similar.edges.length === 0) return null;
  return (
    <Section title="Talks like it">
      <ul class="talks">
        {similar.edges.map(({ node, ideas }) => (
          <TalkItem key={node.id} talk={node}>
            <p class="quiet">
              Both on{' '}
              <Names
                of={ideas.map(({ concept: { id, prefLabel } }) => ({ id, name: prefLabel }))}
              />
            </p>
          </TalkItem>
        ))}
      </ul>
    </Section>
  );
}
