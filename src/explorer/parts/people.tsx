import { countOf } from './count-of.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { Section } from './section.js';
import { Text } from './text.js';

/** People with how many talks tie them to the page; nothing where there are none. */
export function People({
  title,
  speakers,
}: {
  readonly title: string;
  readonly speakers: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly talkCount: number;
      readonly node: { readonly id: string; readonly name: string };
    }[];
  };
}) {
  if (speakers.edges.length === 0) return null;
  const left = speakers.totalCount - speakers.edges.length;
  return (
    <Section title={title} aside={countOf(speakers.totalCount, 'speaker')}>
      <ul class="rows">
        {speakers.edges.map(({ node, talkCount }) => (
          <li key={node.id}>
            <Link to={linkTo(node.id)}>
              <Text>{node.name}</Text>
            </Link>
            <span class="count">{countOf(talkCount, 'talk')}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="quiet after">And {left} more.</p>}
    </Section>
  );
}
