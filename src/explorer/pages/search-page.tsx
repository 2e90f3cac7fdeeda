import { ask } from '../data/ask.js';
import { useAnswer } from '../data/use-answer.js';
import { askQuery, searchQuery, type FoundFieldsFragment } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { Paged } from '../parts/paged.js';
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
      {({ ask: answer }) => <AskedAnswer answer={answer} />}
    </AnswerView>
  );
}

function Results({ text }: { readonly text: string }) {
  const variables = { text, things: 60, quotes: 20, counts: true };
  const answered = useAnswer(searchQuery, variables);
  return (
    <AnswerView answered={answered}>
      {({ things, quotes }) =>
        things.nodes.length === 0 && quotes.nodes.length === 0 ? (
          <p class="empty">
            Nothing fits these words. Try fewer of them, or only their beginnings.
          </p>
        ) : (
          <>
            <Paged
              name="results"
              id={text}
              noun="result"
              first={{ ...things, edges: things.nodes }}
              next={async (after) => {
                const more = await ask(searchQuery, { ...variables, quotes: 1, after });
                return { ...more.things, edges: more.things.nodes };
              }}
            >
              {(found) => <ByKind found={found} />}
            </Paged>
            {quotes.nodes.length > 0 && (
              <Section
                title={kindName('QUOTE', true)}
                aside={
                  (quotes.totalCount ?? 0) > quotes.nodes.length
                    ? `the best ${quotes.nodes.length} of ${countOf(quotes.totalCount ?? 0, 'sentence')}`
                    : countOf(quotes.nodes.length, 'sentence')
                }
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
        )
      }
    </AnswerView>
  );
}

/** What was found under a heading for each kind, the kind of the best first. */
function ByKind({ found }: { readonly found: readonly FoundFieldsFragment[] }) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map((kind) => (
        <Section key={kind} title={kindName(kind, true)}>
          <ul class="rows">
            {found
              .filter((each) => each.kind === kind)
              .map((each) => (
                <Result key={each.node.id} found={each} />
              ))}
          </ul>
        </Section>
      ))}
    </>
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
