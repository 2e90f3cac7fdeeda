import { useAnswer } from '../data/use-answer.js';
import { topicsQuery, type CellQueryVariables } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { topicsOf } from './topics-of.js';
import { spanOfYears } from './span-of-years.js';
import { TopicMap } from './topic-map.js';

/** The ideas of a person or a company by year, counted over all of their talks. */
export function TopicsOverTime({
  id,
  aside,
  query,
  among,
}: {
  readonly id: string;
  readonly aside: string;
  readonly query: URLSearchParams;
  /** Whose talks a cell opens. */
  readonly among: Pick<CellQueryVariables, 'speaker' | 'company'>;
}) {
  const answered = useAnswer(topicsQuery, topicsOf(id));
  return (
    <AnswerView answered={answered} rows={6}>
      {({ ideaGrid }) => {
        const known = ideaGrid.columns.flatMap(({ year }) => year ?? []);
        const years = spanOfYears(known);
        return (
          <TopicMap
            id={id}
            title="Ideas over time"
            aside={aside}
            columns={years.map((year) => ({ key: String(year), name: String(year) }))}
            rows={ideaGrid.rows
              .map(({ concept, counts }) => ({
                id: concept.id,
                name: concept.prefLabel,
                isCandidate: concept.status === 'CANDIDATE',
                counts: years.map((year) => counts[known.indexOf(year)] ?? 0),
              }))
              .filter(({ counts }) => counts.some((count) => count > 0))}
            query={query}
            among={among}
          />
        );
      }}
    </AnswerView>
  );
}
