import { useAhead } from '../data/use-ahead.js';
import { useAnswer } from '../data/use-answer.js';
import { companyQuery, topicsQuery } from '../generated/operations.js';
import { AlsoCalled } from '../parts/also-called.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { NamedIn } from '../parts/named-in.js';
import { PageHead } from '../parts/page-head.js';
import { People } from '../parts/people.js';
import { TalkList } from '../parts/talk-list.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { topicsOf } from '../topics/topics-of.js';
import { TopicsOverTime } from '../topics/topics-over-time.js';
import { MissingPage } from './missing-page.js';

/** A company: what its people spoke on, when, and who they are. */
export function CompanyPage({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}) {
  useAhead(topicsQuery, topicsOf(id));
  const answered = useAnswer(companyQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) => {
        if (node?.__typename !== 'Company') return <MissingPage id={id} />;
        const { name, altNames, talks, concepts, speakers } = node;
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
            <TopicsOverTime
              id={node.id}
              aside="those in the most talks of its people"
              query={query}
              among={{ company: node.id }}
            />
            <div class="split">
              <div>
                <TalkList id={node.id} talks={talks} aside="the latest first" />
              </div>
              <div>
                <People id={node.id} title="Who spoke for it" speakers={speakers} />
                <NamedIn evidence={node.evidence} count={node.evidenceCount} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
