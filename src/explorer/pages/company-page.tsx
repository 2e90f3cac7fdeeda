import { useAnswer } from '../data/use-answer.js';
import { companyQuery } from '../generated/operations.js';
import { AlsoCalled } from '../parts/also-called.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { NamedIn } from '../parts/named-in.js';
import { PageHead } from '../parts/page-head.js';
import { People } from '../parts/people.js';
import { TalkList } from '../parts/talk-list.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { countTopics } from '../topics/count-topics.js';
import { TopicMap } from '../topics/topic-map.js';
import { MissingPage } from './missing-page.js';

/** A company: what its people spoke on, when, and who they are. */
export function CompanyPage({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}) {
  const answered = useAnswer(companyQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Company') return <MissingPage id={id} />;
        const { name, altNames, talks, concepts, speakers } = node;
        const { years, topics } = countTopics(
          talks.edges.map((edge) => edge.node),
          concepts.edges.map((edge) => edge.node),
        );
        return (
          <article>
            <PageHead kicker="Company" title={name}>
              <p class="lead">
                {countOf(talks.totalCount, 'talk')} by {countOf(speakers.totalCount, 'speaker')} on{' '}
                {countOf(concepts.totalCount, 'idea')}
              </p>
              <AlsoCalled names={altNames} />
              <p class="actions">
                <Link to={linkTo('/network', { from: node.id })}>See it in the network</Link>
              </p>
            </PageHead>
            <TopicMap
              id={node.id}
              title="Ideas over time"
              aside="those in the most talks of its people"
              columns={years.map((year) => ({ key: String(year), name: String(year) }))}
              rows={topics.map((topic) => ({ ...topic, name: topic.prefLabel }))}
              query={query}
              among={{ company: node.id }}
            />
            <div class="split">
              <div>
                <TalkList talks={talks} aside="the latest first" />
              </div>
              <div>
                <People title="Who spoke for it" speakers={speakers} />
                <NamedIn evidence={node.evidence} count={node.evidenceCount} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
