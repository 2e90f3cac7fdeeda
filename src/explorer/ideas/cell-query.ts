import type { CellQueryVariables } from '../generated/operations.js';
import type { OpenCell } from './open-cell.js';

/** What the address says of an open cell: an idea with a year, a conference or an event; null where none is open. */
export function readCell(query: URLSearchParams): OpenCell | null {
  const idea = query.get('idea');
  const column = query.get('year') ?? query.get('conference') ?? query.get('event');
  return idea && column ? { idea, column } : null;
}

/** The names in the address that open a cell. */
export function cellValues({ idea, column }: OpenCell): Record<string, string> {
  return { idea, [nameOf(column)]: column };
}

/** The question for the talks of a cell. */
export function cellVariables({ idea, column }: OpenCell): CellQueryVariables {
  const name = nameOf(column);
  return { idea, column, [name]: name === 'year' ? Number(column) : column };
}

function nameOf(column: string): 'year' | 'conference' | 'event' {
  if (/^\d{1,4}$/.test(column)) return 'year';
  return column.startsWith('event/') ? 'event' : 'conference';
}
