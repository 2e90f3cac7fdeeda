import { useAnswer } from '../data/use-answer.js';
import { ideasQuery } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { CellPanel } from './cell-panel.js';
import { cellValues, readCell } from './cell-query.js';
import { Controls } from './controls.js';
import { HeatLegend } from './heat-legend.js';
import { IdeaMap } from './idea-map.js';
import { readView, variablesOf } from './view.js';

const cellNames = ['idea', 'year', 'conference', 'event', 'shown'];

/** The picture of ideas with its controls and the talks of the cell that is open; all of its state is in the address. */
export function IdeasView({
  path,
  query,
  latestYear,
  rows,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly latestYear: number;
  /** So many rows instead of as many as the address says. */
  readonly rows?: number;
}) {
  const view = { ...readView(query), ...(rows !== undefined && { rows }) };
  const cell = readCell(query);
  const answered = useAnswer(ideasQuery, variablesOf(view, latestYear));
  const kept = Object.fromEntries([...query].filter(([name]) => !cellNames.includes(name)));
  const linkWith = (change: Readonly<Record<string, string>>) =>
    linkTo(path, { ...kept, ...change });
  return (
    <>
      <Controls view={view} linkWith={linkWith} isShort={rows !== undefined} />
      <div class={cell ? 'map-split is-open' : 'map-split'}>
        <AnswerView answered={answered} keeps rows={12}>
          {({ ideaGrid }) =>
            ideaGrid.rows.length === 0 ? (
              <p class="empty">
                No idea fits. <Link to={path}>Show all that recur</Link>
              </p>
            ) : (
              <div class="map-main">
                <IdeaMap
                  grid={ideaGrid}
                  by={view.by}
                  latestYear={latestYear}
                  open={cell}
                  cellTo={(chosen) => linkTo(path, { ...kept, ...cellValues(chosen) })}
                />
                <HeatLegend most={ideaGrid.most} />
                {rows === undefined && ideaGrid.rows.length === view.rows && view.rows < 100 && (
                  <p>
                    <Link to={linkWith({ rows: view.rows === 30 ? '60' : '100' })}>
                      Show more ideas
                    </Link>
                  </p>
                )}
              </div>
            )
          }
        </AnswerView>
        {cell && <CellPanel cell={cell} closeTo={linkTo(path, kept)} />}
      </div>
    </>
  );
}
