import { useAnswer } from '../data/use-answer.js';
import { askQuery, searchQuery, type FoundFieldsFragment } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { PageHead } from '../parts/page-head.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { Link } from '../routing/link.js';
import { Highlighted } from '../search/highlighted.js';
import { isQuestion } from '../search/is-question.js';
import { kindName } from '../search/kind-name.js';
import { linkToFound } from '../search/link-to-found.js';
import { AskedAnswer } from './asked-answer.js';

/** Everything that fits some words, kind by kind; a question is answered first. */
export function SearchPage({ text }: { readonly text: string }) {
  if (text.trim() === '')
    return (
      <PageHead kicker="Search" title="What are you looking for?">
        <p class="lead">
          Type a word, a name or a whole question into the box above, such as{' '}
          <Link to="/search?q=Who+spoke+about+error+budgets%3F">
            Who spoke about error budgets?
          </Link>
        </p>
      </PageHead>
    );
  return (
    <>
      <PageHead kicker={isQuestion(text) ? 'Question' : 'Search'} title={text} />
      {isQuestion(text) && <Asked text={text} />}
      <Results text={text} />
    </>
  );
}

function Asked({ text }: { readonly text: string }) {
  const answered = useAnswer(askQuery, { question: text });
  return (
    <AnswerView answered={answered} rows={4}>
      {({ ask }) => <AskedAnswer answer={ask} />}
    </AnswerView>
  );
}

function Results({ text }: { readonly text: string }) {
  const answered = useAnswer(searchQuery, { text, things: 60, quotes: 20 });
  return (
    <AnswerView answered={answered}>
      {({ things, quotes }) => {
        const kinds = [...new Set(things.nodes.map(({ kind }) => kind))];
        if (kinds.length === 0 && quotes.nodes.length === 0)
          return (
            <p class="empty">
              Nothing fits these words. Try fewer of them, or only their beginnings.
            </p>
          );
        return (
          <>
            {kinds.map((kind) => (
              <Section key={kind} title={kindName(kind, true)}>
                <ul class="rows">
                  {things.nodes
                    .filter((each) => each.kind === kind)
                    .map((found) => (
                      <Result key={found.node.id} found={found} />
                    ))}
                </ul>
              </Section>
            ))}
            {quotes.nodes.length > 0 && (
              <Section
                title={kindName('QUOTE', true)}
                aside={countOf(quotes.totalCount, 'sentence')}
              >
                <ul class="quotes">
                  {quotes.nodes.map(
                    ({ evidence }) =>
                      evidence && (
                        <li key={evidence.id}>
                          <Quote evidence={evidence} />
                        </li>
                      ),
                  )}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}

function Result({ found }: { readonly found: FoundFieldsFragment }) {
  const other = found.highlights.find(
    ({ text, field }) => text !== found.name && field !== 'QUOTE',
  );
  return (
    <li>
      <Link to={linkToFound(found)}>
        <Highlighted found={found} />
      </Link>
      {other && !found.highlights.some(({ text }) => text === found.name) && (
        <span class="quiet clamp">
          {' '}
          <Text>{other.text}</Text>
        </span>
      )}
    </li>
  );
}
