import { useAnswer } from '../../data/use-answer.js';
import { trendsQuery, type TrendFieldsFragment } from '../../generated/operations.js';
import { trendsOf, type Trend } from '../../ideas/trend.js';
import { AnswerView } from '../../parts/answer-view.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { yearsOf } from '../../parts/years-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';

const order: readonly Trend[] = ['new', 'back', 'faded'];

/** What is new, what came back, what faded: the ideas with the most talks of each. */
export function Trends({ latestYear }: { readonly latestYear: number }) {
  const trends = trendsOf(latestYear);
  const answered = useAnswer(trendsQuery, {
    new: trends.new.where,
    back: trends.back.where,
    faded: trends.faded.where,
  });
  return (
    <AnswerView answered={answered} rows={4}>
      {(lists) => (
        <div class="thirds trend-lists">
          {order.map((trend) => (
            <Section key={trend} title={trends[trend].name} aside={trends[trend].words}>
              <ul class="rows">
                {lists[trend].nodes.map((concept) => (
                  <TrendRow key={concept.id} concept={concept} />
                ))}
              </ul>
              {lists[trend].totalCount === 0 && <p class="empty">None.</p>}
              {lists[trend].totalCount > lists[trend].nodes.length && (
                <p class="after">
                  <Link to={linkTo('/ideas', { trend })}>All {lists[trend].totalCount}</Link>
                </p>
              )}
            </Section>
          ))}
        </div>
      )}
    </AnswerView>
  );
}

function TrendRow({ concept }: { readonly concept: TrendFieldsFragment }) {
  const { id, prefLabel, status, talkCount, firstYear, latestYear } = concept;
  return (
    <li>
      <span>
        <Link to={linkTo(id)}>
          <Text>{prefLabel}</Text>
        </Link>
        {status === 'CANDIDATE' && <span class="badge">candidate</span>}
      </span>
      <span class="count" title={`${talkCount} talks`}>
        {yearsOf(firstYear, latestYear)}
      </span>
    </li>
  );
}
