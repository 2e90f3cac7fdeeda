import type { FrontQuery } from '../../generated/operations.js';
import { countOf } from '../../parts/count-of.js';
import { Quote } from '../../parts/quote.js';
import { Section } from '../../parts/section.js';
import { yearsOf } from '../../parts/years-of.js';

type Lessons = NonNullable<FrontQuery['recurringLessons']>['nodes'];

/** Lessons that several talks give in much the same words; nothing where there are none. */
export function FrontLessons({ lessons }: { readonly lessons: Lessons }) {
  if (lessons.length === 0) return null;
  return (
    <Section title="Said more than once" aside="lessons that echo each other across talks">
      <ul class="echoes">
        {lessons.map(({ id, talkCount, conferenceCount, firstYear, latestYear, quotes }) => (
          <li key={id}>
            <div class="echo-quotes">
              {quotes.map((quote) => (
                <Quote key={quote.id} evidence={quote} />
              ))}
            </div>
            <p class="byline">
              {countOf(talkCount, 'talk')} at {countOf(conferenceCount, 'conference')},{' '}
              {yearsOf(firstYear, latestYear)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
