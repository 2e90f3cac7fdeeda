import type { TalkRowFragment } from '../generated/operations.js';
import { countOf } from './count-of.js';
import { Section } from './section.js';
import { TalkItem } from './talk-item.js';

/** The talks of a page, in the order they come. */
export function TalkList({
  talks,
  aside,
}: {
  readonly talks: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: TalkRowFragment }[];
  };
  readonly aside: string;
}) {
  const left = talks.totalCount - talks.edges.length;
  if (talks.edges.length === 0)
    return (
      <Section title="Talks">
        <p class="empty">The notes tell of no talk.</p>
      </Section>
    );
  return (
    <Section title="Talks" aside={`${countOf(talks.totalCount, 'talk')}, ${aside}`}>
      <ul class="talks">
        {talks.edges.map(({ node }) => (
          <TalkItem key={node.id} talk={node} />
        ))}
      </ul>
      {left > 0 && <p class="quiet after">And {left} more.</p>}
    </Section>
  );
}
