import { useAnswer } from '../data/use-answer.js';
import { speakerQuery } from '../generated/operations.js';
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
import { countTopics } from '../topics/count-topics.js';
import { TopicMap } from '../topics/topic-map.js';
import { MissingPage } from './missing-page.js';

/** A speaker: on what, when, with whom, for whom, where. */
export function SpeakerPage({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}) {
  const answered = useAnswer(speakerQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Speaker') return <MissingPage id={id} />;
        const { name, altNames, handle, talks, concepts, companies, coSpeakers } = node;
        const { years, topics } = countTopics(
          talks.edges.map((edge) => edge.node),
          concepts.edges.map((edge) => edge.node),
        );
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
            <TopicMap
              id={node.id}
              title="Ideas over time"
              aside="those in the most of their talks"
              columns={years.map((year) => ({ key: String(year), name: String(year) }))}
              rows={topics.map((topic) => ({ ...topic, name: topic.prefLabel }))}
              query={query}
              among={{ speaker: node.id }}
            />
            <div class="split">
              <div>
                <TalkList talks={talks} aside="the latest first" />
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
                                at <Names of={events.slice(0, 4)} />
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
                <People title="On stage with" speakers={coSpeakers} />
                <NamedIn evidence={node.evidence} count={node.evidenceCount} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
