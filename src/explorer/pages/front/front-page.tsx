import { useAnswer } from '../../data/use-answer.js';
import { frontQuery } from '../../generated/operations.js';
import { IdeasView } from '../../ideas/ideas-view.js';
import { AnswerView } from '../../parts/answer-view.js';
import { countOf } from '../../parts/count-of.js';
import { Section } from '../../parts/section.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import { useTitle } from '../../routing/use-title.js';
import { NothingLoaded } from '../nothing-loaded.js';
import { FrontHead } from './front-head.js';
import { FrontLessons } from './front-lessons.js';
import { FrontPlaces } from './front-places.js';
import { Trends } from './trends.js';

/** The front page: how much is here, which ideas recur, what is new, back or faded, and where to go on. */
export function FrontPage({ query }: { readonly query: URLSearchParams }) {
  useTitle('');
  const answered = useAnswer(frontQuery, {});
  return (
    <AnswerView answered={answered} rows={12}>
      {(front) => {
        const { stats } = front;
        if (stats.notes === 0) return <NothingLoaded />;
        const latestYear = stats.latestYear ?? new Date().getFullYear();
        return (
          <>
            <FrontHead stats={stats} />
            <Section
              title="Recurring ideas"
              aside={
                <>
                  {countOf(stats.recurringIdeas, 'idea')} heard of at two conferences or in two
                  years · <Link to={linkTo('/ideas')}>all of them</Link>
                </>
              }
            >
              <IdeasView path="/" query={query} latestYear={latestYear} rows={15} />
            </Section>
            <Trends latestYear={latestYear} />
            <FrontLessons lessons={front.recurringLessons?.nodes ?? []} />
            <FrontPlaces front={front} />
          </>
        );
      }}
    </AnswerView>
  );
}
