import type { AskQuery } from '../generated/operations.js';
import { countOf } from '../parts/count-of.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';

const withPages = new Set([
  'Talk',
  'Speaker',
  'Company',
  'Concept',
  'Lesson',
  'Event',
  'Conference',
  'Note',
]);

/** The answer to a question in words: how it was understood, the answer, and the sentences that it rests on. */
export function AskedAnswer({ answer }: { readonly answer: AskQuery['ask'] }) {
  return (
    <Section title="Answer" aside={<Text>{answer.understood}</Text>}>
      <p class={answer.found ? 'lead' : 'lead empty'}>
        <Text>{answer.text}</Text>
      </p>
      {answer.names.some(({ isGuess }) => isGuess) && (
        <p class="quiet">
          {answer.names
            .filter(({ isGuess }) => isGuess)
            .map(
              ({ words, node }) =>
                `“${words}” was taken for ${node.id.replace(/^.*\//, '').replaceAll('-', ' ')}.`,
            )
            .join(' ')}
        </p>
      )}
      <ol class="answers">
        {answer.items.map(({ node, name, talkCount, evidence }) => (
          <li key={node?.id ?? name}>
            <p class="answer-name">
              {node && withPages.has(node.__typename) ? (
                <Link to={linkTo(node.id)}>
                  <Text>{name}</Text>
                </Link>
              ) : (
                <Text>{name}</Text>
              )}
              {talkCount !== null && <span class="quiet"> {countOf(talkCount, 'talk')}</span>}
            </p>
            {evidence.slice(0, 2).map((each) => (
              <Quote key={each.id} evidence={each} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
