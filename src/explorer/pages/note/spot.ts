/** Which words of a note to show: a line from 1, and of it so many code points from a column, from 1. */
export interface Spot {
  readonly line: number;
  readonly from: number;
  /** May reach over the line's end into the next; 0 where only the line is known. */
  readonly length: number;
}

/** The spot that an address names; null for none. */
export function readSpot(query: URLSearchParams): Spot | null {
  const line = wholeNumber(query.get('line'));
  if (line === null || line < 1) return null;
  return {
    line,
    from: Math.max(1, wholeNumber(query.get('from')) ?? 1),
    length: wholeNumber(query.get('length')) ?? 0,
  };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
