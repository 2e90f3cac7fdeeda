import type { QuoteFieldsFragment } from '../generated/operations.js';
import { countOf } from './count-of.js';
import { Quote } from './quote.js';
import { Section } from './section.js';

/** Where notes name the thing of a page. */
export function NamedIn({
  evidence,
  count,
}: {
  readonly evidence: readonly QuoteFieldsFragment[];
  readonly count: number;
}) {
  if (evidence.length === 0) return null;
  return (
    <Section title="Named in" aside={countOf(count, 'place')}>
      <ul class="quotes">
        {evidence.map((each) => (
          <li key={each.id}>
            <Quote evidence={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
