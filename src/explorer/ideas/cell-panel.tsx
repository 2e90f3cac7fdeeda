import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../data/use-answer.js';
import { cellQuery, type CellQueryVariables } from '../generated/operations.js';
import { ask } from '../data/ask.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { Paged } from '../parts/paged.js';
import { Quote } from '../parts/quote.js';
import { TalkItem } from '../parts/talk-item.js';
import { Text } from '../parts/text.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { cellVariables } from './cell-query.js';
import type { OpenCell } from './open-cell.js';

/** The talks behind a cell of the heat map, each with the sentence that names the idea. The keyboard comes along. */
export function CellPanel({
  cell,
  among = {},
  closeTo,
}: {
  readonly cell: OpenCell;
  /** Whose talks, where not everybody's. */
  readonly among?: Pick<CellQueryVariables, 'speaker' | 'company' | 'conference'>;
  readonly closeTo: string;
}) {
  const variables = { ...cellVariables(cell), ...among };
  const answered = useAnswer(cellQuery, variables);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [cell.idea, cell.column, answered.state]);
  return (
    <section class="cell-panel" ref={panel} tabIndex={-1} aria-label="Talks of this cell">
      <AnswerView answered={answered} rows={4}>
        {({ concept, column, talks }) => (
          <>
            <div class="cell-head">
              <h3>
                {concept && (
                  <Link to={linkTo(concept.id)}>
                    <Text>{concept.prefLabel}</Text>
                  </Link>
                )}
                <span class="quiet">
                  {' '}
                  <Text>{column && 'name' in column ? column.name : cell.column}</Text>
                </span>
              </h3>
              <Link to={closeTo} class="close" aria-label="Close the list of talks">
                Close
              </Link>
            </div>
            <p class="quiet">
              {countOf(talks?.totalCount ?? 0, 'talk')}, those most about it first
            </p>
            {talks && (
              <Paged
                name="shown"
                id={JSON.stringify(variables)}
                noun="talk"
                first={talks}
                next={async (after) => (await ask(cellQuery, { ...variables, after })).talks}
              >
                {(edges) => (
                  <ul class="talks" data-list>
                    {edges.map(({ node, evidence }) => (
                      <TalkItem key={node.id} talk={node}>
                        {evidence.map((each) => (
                          <Quote key={each.id} evidence={each} />
                        ))}
                      </TalkItem>
                    ))}
                  </ul>
                )}
              </Paged>
            )}
          </>
        )}
      </AnswerView>
    </section>
  );
}
