import { useAhead } from '../data/use-ahead.js';
import { cellQuery, filtersQuery, ideasQuery } from '../generated/operations.js';
import { cellVariables, readCell } from './cell-query.js';
import { readView, variablesOf } from './view.js';

/** Sets the questions of the picture of ideas out before it is drawn: it waits for nothing but its own answers. */
export function useIdeasAhead(query: URLSearchParams, rows?: number): void {
  const view = { ...readView(query), ...(rows !== undefined && { rows }) };
  const cell = readCell(query);
  // What a trend is depends on the latest year, which is not known yet.
  useAhead(ideasQuery, view.trend ? null : variablesOf(view, 0));
  useAhead(cellQuery, cell && cellVariables(cell));
  useAhead(filtersQuery, rows === undefined ? {} : null);
}
