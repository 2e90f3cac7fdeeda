import { countOf } from '../../parts/count-of.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** Ideas that talks discuss together with this one more often than chance would have it, and the sentence that shows it. */
export function ConceptRelated({ concept: { id, discussedWith } }: { readonly concept: Concept }) {
  if (discussedWith.edges.length === 0) return null;
  return (
    <Section title="Discussed together with" aside="more often than by chance">
      <ul class="related">
        {discussedWith.edges.map(({ node, score, talkCount, evidence }) => (
          <li key={node.id}>
            <p class="related-name">
              <Link to={linkTo(node.id)}>
                <Text>{node.prefLabel}</Text>
              </Link>
              {node.status === 'CANDIDATE' && <span class="badge">candidate</span>}
              <meter min={0} max={1} value={score ?? 0} aria-label="How strongly" />
            </p>
            <p class="quiet">
              in {countOf(talkCount, 'talk')} on both ·{' '}
              <Link to={linkTo('/network', { from: id, to: node.id })}>how they meet</Link>
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
