import type { StatsQuery } from '../../generated/operations.js';
import { countOf } from '../../parts/count-of.js';
import { yearsOf } from '../../parts/years-of.js';
import { Link } from '../../routing/link.js';

const questions = [
  'Which talks discussed hysteresis?',
  'Who spoke about error budgets?',
  'What did people learn about on-call?',
];

/** What this is, in a sentence with the numbers of this very graph, and questions to begin with. */
export function FrontHead({ stats }: { readonly stats: StatsQuery['stats'] }) {
  const years = yearsOf(stats.firstYear, stats.latestYear);
  return (
    <div class="page-head front-head">
      <h1>What runs through the talks</h1>
      <p class="lead">
        {countOf(stats.concepts, 'idea')} from {countOf(stats.talks, 'talk')} by{' '}
        {countOf(stats.speakers, 'speaker')} at {countOf(stats.conferences, 'conference')}
        {years && `, ${years}`}, as {countOf(stats.notes, 'note')} tell them.
      </p>
      <ul class="starters" aria-label="Questions to begin with">
        {questions.map((question) => (
          <li key={question}>
            <Link to={`/search?q=${encodeURIComponent(question).replaceAll('%20', '+')}`}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
