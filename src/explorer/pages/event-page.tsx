import { useAnswer } from '../data/use-answer.js';
import { eventQuery } from '../generated/operations.js';
import { CellPanel } from '../ideas/cell-panel.js';
import { AlsoCalled } from '../parts/also-called.js';
import { AnswerView } from '../parts/answer-view.js';
import { Bars } from '../parts/bars.js';
import { countOf } from '../parts/count-of.js';
import { daysOf } from '../parts/days-of.js';
import { NamedIn } from '../parts/named-in.js';
import { Names } from '../parts/names.js';
import { PageHead } from '../parts/page-head.js';
import { People } from '../parts/people.js';
import { Section } from '../parts/section.js';
import { TalkList } from '../parts/talk-list.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { MissingPage } from './missing-page.js';

/** One edition of a conference: what was spoken on there, by whom, and the editions before and after. */
export function EventPage({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const answered = useAnswer(eventQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Event') return <MissingPage id={id} />;
        const { name, altNames, conference, talks, concepts, speakers } = node;
        const editions = conference?.events.nodes ?? [];
        const at = editions.findIndex((edition) => edition.id === node.id);
        const idea = query.get('idea');
        const facts = [daysOf(node.startDate, node.endDate) || node.year, node.place].filter(
          Boolean,
        );
        return (
          <article>
            <PageHead
              kicker={
                conference ? (
                  <>
                    Event · <Names of={[conference]} />
                  </>
                ) : (
                  'Event'
                )
              }
              title={name}
            >
              {facts.length > 0 && <p class="lead">{facts.join(' · ')}</p>}
              <p class="quiet">
                {countOf(talks.totalCount, 'talk')} by {countOf(speakers.totalCount, 'speaker')} on{' '}
                {countOf(concepts.totalCount, 'idea')}
              </p>
              <AlsoCalled names={altNames} />
              <p class="actions">
                <Link to={linkTo('/network', { from: node.id })}>See it in the network</Link>
                {editions[at - 1] && at > 0 && (
                  <span class="quiet">
                    Before: <Names of={editions.slice(at - 1, at)} />
                  </span>
                )}
                {at >= 0 && editions[at + 1] && (
                  <span class="quiet">
                    After: <Names of={editions.slice(at + 1, at + 2)} />
                  </span>
                )}
              </p>
            </PageHead>
            {concepts.edges.length > 0 && (
              <Section
                title="What it was about"
                aside="ideas in the most of its talks; a name opens them"
              >
                <div class={idea ? 'map-split is-open' : 'map-split'}>
                  <div class="wide-bars">
                    <Bars
                      label="Talks by idea"
                      bars={concepts.edges.map(
                        ({ node: { id: key, prefLabel }, talkCount: count }) => ({
                          key,
                          name: prefLabel,
                          count,
                          to: linkTo(node.id, { idea: key }),
                        }),
                      )}
                    />
                  </div>
                  {idea && <CellPanel cell={{ idea, column: node.id }} closeTo={linkTo(node.id)} />}
                </div>
              </Section>
            )}
            <div class="split">
              <div>
                <TalkList id={node.id} talks={talks} aside="by title" />
              </div>
              <div>
                <People id={node.id} title="Who spoke" speakers={speakers} />
                <NamedIn evidence={node.evidence} count={node.evidenceCount} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
