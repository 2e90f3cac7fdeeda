import type { QuoteFieldsFragment } from '../generated/operations.js';
import { Link } from '../routing/link.js';
import { noteLink } from './note-link.js';
import { placeOf } from './place-of.js';
import { Text } from './text.js';

/** What a note says, word for word, with the link to its place in the note. */
export function Quote({ evidence }: { readonly evidence: QuoteFieldsFragment }) {
  return (
    <figure class="quote">
      <blockquote>
        <Text>{evidence.quote}</Text>
      </blockquote>
      <figcaption>
        <Link to={noteLink(evidence)}>
          <Text>{placeOf(evidence)}</Text>
        </Link>
      </figcaption>
    </figure>
  );
}
