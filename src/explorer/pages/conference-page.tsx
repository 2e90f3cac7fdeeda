import { useAnswer } from '../data/use-answer.js';
import type { Answered } from '../data/use-asked.js';
import { conferenceQuery, editionsQuery, type EditionsQuery } from '../generated/operations.js';
import { AlsoCalled } from '../parts/also-called.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { PageHead } from '../parts/page-head.js';
import { People } from '../parts/people.js';
import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { yearsOf } from '../parts/years-of.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { TopicMap } from '../topics/topic-map.js';
import { MissingPage } from './missing-page.js';

/** A series of events: its editions, what each was about, and who keeps coming back. */
export function ConferencePage({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}) {
  const answered = useAnswer(conferenceQuery, { id });
  const editions = useAnswer(editionsQuery, { conference: id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Conference') return <MissingPage id={id} />;
        const { name, altNames, events, talks, speakers } = node;
        const years = events.nodes.flatMap(({ year }) => (year === null ? [] : [year]));
        return (
          <article>
            <PageHead kicker="Conference" title={name}>
              <p class="lead">
                {countOf(talks.totalCount, 'talk')} at {countOf(events.totalCount, 'edition')}
                {years.length > 0 && `, ${yearsOf(Math.min(...years), Math.max(...years))}`}
              </p>
              <AlsoCalled names={altNames} />
              <p class="actions">
                <Link to={linkTo('/network', { from: node.id })}>See it in the network</Link>
              </p>
            </PageHead>
            <Editions id={node.id} query={query} answered={editions} />
            <div class="split">
              <Section title="Editions">
                <ul class="rows">
                  {events.nodes.map((event) => (
                    <li key={event.id}>
                      <span>
                        <Link to={linkTo(event.id)}>
                          <Text>{event.name}</Text>
                        </Link>
                        {event.place && (
                          <span class="byline inline">
                            <Text>{event.place}</Text>
                          </span>
                        )}
                      </span>
                      <span class="count">{countOf(event.talkCount, 'talk')}</span>
                    </li>
                  ))}
                </ul>
              </Section>
              <People id={node.id} title="Who spoke" speakers={speakers} />
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}

function Editions({
  id,
  query,
  answered,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly answered: Answered<EditionsQuery>;
}) {
  return (
    <AnswerView answered={answered} rows={10}>
      {({ ideaGrid: { columns, rows } }) => {
        const own = columns.flatMap(({ event }, index) =>
          event?.conference?.id === id ? [{ index, key: event.id, name: event.name }] : [],
        );
        const counted = rows.map(({ concept, counts }) => ({
          id: concept.id,
          name: concept.prefLabel,
          isCandidate: concept.status === 'CANDIDATE',
          counts: own.map(({ index }) => counts[index] ?? 0),
        }));
        return (
          <TopicMap
            id={id}
            title="Ideas by edition"
            aside="those in the most talks here"
            columns={own}
            rows={counted}
            query={query}
          />
        );
      }}
    </AnswerView>
  );
}
