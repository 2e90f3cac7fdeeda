import { ask } from '../../data/ask.js';
import { moreTalkIdeasQuery } from '../../generated/operations.js';
import { Paged } from '../../parts/paged.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Talk } from './talk.js';

const shownAtOnce = 12;

/** The ideas of a talk, the central ones first; each opens to the sentence that names it. */
export function TalkIdeas({ talk: { id, concepts } }: { readonly talk: Talk }) {
  if (concepts.edges.length === 0)
    return (
      <Section title="Ideas">
        <p class="empty">The notes name no idea of this talk.</p>
      </Section>
    );
  const item = ({ node, salience, central, evidence }: (typeof concepts.edges)[number]) => (
    <li key={node.id}>
      <details>
        <summary>
          <span class={central ? 'idea-name central' : 'idea-name'}>
            <Text>{node.prefLabel}</Text>
            {node.status === 'CANDIDATE' && <span class="badge">candidate</span>}
          </span>
          <meter min={0} max={1} value={salience ?? 0} aria-label="How much the talk is about it" />
        </summary>
        {evidence.map((each) => (
          <Quote key={each.id} evidence={each} />
        ))}
        <p class="quiet">
          <Link to={linkTo(node.id)}>
            All on <Text>{node.prefLabel}</Text>
          </Link>
        </p>
      </details>
    </li>
  );
  return (
    <Section title="Ideas" aside="the most central first">
      <Paged
        name="ideas"
        id={id}
        noun="idea"
        first={concepts}
        next={async (after) => {
          const { node } = await ask(moreTalkIdeasQuery, { id, after });
          return node && 'concepts' in node ? node.concepts : null;
        }}
      >
        {(edges) => (
          <>
            <ul class="ideas" data-list>
              {edges.slice(0, shownAtOnce).map(item)}
            </ul>
            {edges.length > shownAtOnce && (
              <details class="more">
                <summary>{concepts.totalCount - shownAtOnce} more that it touches on</summary>
                <ul class="ideas" data-list>
                  {edges.slice(shownAtOnce).map(item)}
                </ul>
              </details>
            )}
          </>
        )}
      </Paged>
    </Section>
  );
}
