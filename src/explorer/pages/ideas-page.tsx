import { useAnswer } from '../data/use-answer.js';
import { statsQuery } from '../generated/operations.js';
import { IdeasView } from '../ideas/ideas-view.js';
import { useIdeasAhead } from '../ideas/use-ideas-ahead.js';
import { readView } from '../ideas/view.js';
import { trendsOf } from '../ideas/trend.js';
import { AnswerView } from '../parts/answer-view.js';
import { PageHead } from '../parts/page-head.js';
import { NothingLoaded } from './nothing-loaded.js';

/** Ideas by year, conference or both: sorted, filtered, each cell opening its talks. */
export function IdeasPage({ query }: { readonly query: URLSearchParams }) {
  useIdeasAhead(query);
  const answered = useAnswer(statsQuery, {});
  const { trend } = readView(query);
  return (
    <AnswerView answered={answered} rows={12}>
      {({ stats }) => {
        if (stats.notes === 0 && stats.talks === 0) return <NothingLoaded />;
        const latestYear = stats.latestYear ?? new Date().getFullYear();
        const shown = trend ? trendsOf(latestYear)[trend] : null;
        return (
          <>
            <PageHead kicker="Ideas" title={shown?.title ?? 'Recurring ideas'}>
              <p class="lead">
                {shown
                  ? `${shown.words[0]?.toUpperCase()}${shown.words.slice(1)}.`
                  : 'Ideas heard of at two conferences or in two years at least, and how many talks were on them.'}
              </p>
            </PageHead>
            <IdeasView path="/ideas" query={query} latestYear={latestYear} />
          </>
        );
      }}
    </AnswerView>
  );
}
