import { useAnswer } from '../../data/use-answer.js';
import { noteQuery } from '../../generated/operations.js';
import { AnswerView } from '../../parts/answer-view.js';
import { countOf } from '../../parts/count-of.js';
import { PageHead } from '../../parts/page-head.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import { MissingPage } from '../missing-page.js';
import { NoteLines } from './note-lines.js';
import { readSpot } from './spot.js';

const window = 400;

/** A note as it was written, at the line that the address names, with the words of the quote marked. */
export function NotePage({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const spot = readSpot(query);
  // Windows begin at fixed lines, so that two quotes near each other ask the same.
  const from = spot ? Math.max(1, Math.floor((spot.line - 100) / 100) * 100 + 1) : 1;
  const to = from + window - 1;
  const answered = useAnswer(noteQuery, { id, from, to });
  return (
    <AnswerView answered={answered} rows={12}>
      {({ note }) => {
        if (!note) return <MissingPage id={id} />;
        const facts = [
          note.author,
          note.format,
          countOf(note.lineCount, 'line'),
          countOf(note.factCount, 'fact'),
        ];
        return (
          <article>
            <PageHead kicker="Note" title={note.path}>
              {note.title && (
                <p class="lead">
                  <Text>{note.title}</Text>
                </p>
              )}
              <p class="quiet">
                <Text>{facts.filter(Boolean).join(' · ')}</Text>
              </p>
              {note.paths.length > 1 && (
                <p class="quiet">
                  The same text also lies at <Text>{note.paths.slice(1).join(', ')}</Text>.
                </p>
              )}
            </PageHead>
            <div class="note-split">
              <div>
                {from > 1 && (
                  <p>
                    <Link to={linkTo(id, { line: Math.max(1, from - window + 100) })}>
                      Earlier lines
                    </Link>
                  </p>
                )}
                <NoteLines lines={note.lines} spot={spot} />
                {to < note.lineCount && (
                  <p>
                    <Link to={linkTo(id, { line: to + 1 })}>Later lines</Link>
                  </p>
                )}
              </div>
              <nav class="note-talks" aria-label="Talks in this note">
                <h2>Talks in this note</h2>
                <ol>
                  {note.talks.edges.map(({ node, evidence: [place] }) => (
                    <li key={node.id}>
                      <Link to={linkTo(node.id)}>
                        <Text>{node.title ?? 'Untitled talk'}</Text>
                      </Link>
                      {place && (
                        <Link class="source" to={linkTo(id, { line: place.line })}>
                          line {place.line}
                        </Link>
                      )}
                    </li>
                  ))}
                </ol>
                {note.talks.totalCount > note.talks.edges.length && (
                  <p class="quiet">
                    The first {note.talks.edges.length} of {note.talks.totalCount}.
                  </p>
                )}
              </nav>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
