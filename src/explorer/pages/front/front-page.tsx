import { useAnswer } from '../../data/use-answer.js';
import { frontQuery, statsQuery } from '../../generated/operations.js';
import { IdeasView } from '../../ideas/ideas-view.js';
import { useIdeasAhead } from '../../ideas/use-ideas-ahead.js';
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

const shownRows = 15;

/** The front page: how much is here, which ideas recur, what is new, back or faded, and where to go on. */
export function FrontPage({ query }: { readonly query: URLSearchParams }) {
  useTitle('');
  // The picture waits for nothing: its question sets out together with that for the years.
  useIdeasAhead(query, shownRows);
  const answered = useAnswer(statsQuery, {});
  return (
    <AnswerView answered={answered} rows={12}>
      {({ stats }) => {
        if (stats.notes === 0 && stats.talks === 0) return <NothingLoaded />;
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
              <IdeasView path="/" query={query} latestYear={latestYear} rows={shownRows} />
            </Section>
            <Trends latestYear={latestYear} />
            <Rest />
          </>
        );
      }}
    </AnswerView>
  );
}

/** What stands below the first screen is asked for by itself, so that the picture does not wait for it. */
function Rest() {
  const answered = useAnswer(frontQuery, {});
  return (
    <AnswerView answered={answered} rows={4}>
      {(front) => (
        <>
          <FrontLessons lessons={front.recurringLessons?.nodes ?? []} />
          <FrontPlaces front={front} />
        </>
      )}
    </AnswerView>
  );
}
