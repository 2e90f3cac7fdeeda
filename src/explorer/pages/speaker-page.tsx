import { useAhead } from '../data/use-ahead.js';
import { useAnswer } from '../data/use-answer.js';
import { speakerQuery, topicsQuery } from '../generated/operations.js';
import { AlsoCalled } from '../parts/also-called.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { NamedIn } from '../parts/named-in.js';
import { Names } from '../parts/names.js';
import { PageHead } from '../parts/page-head.js';
import { People } from '../parts/people.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { TalkList } from '../parts/talk-list.js';
import { Text } from '../parts/text.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { topicsOf } from '../topics/topics-of.js';
import { TopicsOverTime } from '../topics/topics-over-time.js';
import { MissingPage } from './missing-page.js';

/** A speaker: on what, when, with whom, for whom, where. */
export function SpeakerPage({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}) {
  useAhead(topicsQuery, topicsOf(id));
  const answered = useAnswer(speakerQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Speaker') return <MissingPage id={id} />;
        const { name, altNames, handle, talks, concepts, companies, coSpeakers } = node;
        return (
          <article>
            <PageHead kicker="Speaker" title={name}>
              {companies.edges.length > 0 && (
                <p class="lead">
                  <Names of={companies.edges.map((edge) => edge.node)} />
                </p>
              )}
              <p class="quiet">
                {countOf(talks.totalCount, 'talk')} on {countOf(concepts.totalCount, 'idea')}
                {handle && (
                  <>
                    {' '}
                    · @<Text>{handle}</Text>
                  </>
                )}
              </p>
              <AlsoCalled names={altNames} />
              <p class="actions">
                <Link to={linkTo('/network', { from: node.id })}>See them in the network</Link>
              </p>
            </PageHead>
            <TopicsOverTime
              id={node.id}
              aside="those in the most of their talks"
              query={query}
              among={{ speaker: node.id }}
            />
            <div class="split">
              <div>
                <TalkList id={node.id} talks={talks} aside="the latest first" />
              </div>
              <div>
                {companies.edges.length > 0 && (
                  <Section title="Worked for" aside="as notes say">
                    <ul class="lessons">
                      {companies.edges.map(({ node: company, events, evidence }) => (
                        <li key={company.id}>
                          <p>
                            <Names of={[company]} />
                            {events.length > 0 && (
                              <span class="byline inline">
                                at <Names of={events} />
                              </span>
                            )}
                          </p>
                          {evidence.map((each) => (
                            <Quote key={each.id} evidence={each} />
                          ))}
                        </li>
                      ))}
                    </ul>
                  </Section>
                )}
                <People id={node.id} title="On stage with" speakers={coSpeakers} />
                <NamedIn evidence={node.evidence} count={node.evidenceCount} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
