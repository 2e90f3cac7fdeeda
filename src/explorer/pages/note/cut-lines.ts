import type { Spot } from './spot.js';

/** A line cut where a quote begins and ends in it. */
export interface CutLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts the lines of a note at a quote. Code points, as the API counts them; a line's end counts one. */
export function cutLines(
  lines: readonly { readonly number: number; readonly text: string }[],
  spot: Spot | null,
): CutLine[] {
  let left = 0;
  return lines.map(({ number, text }) => {
    if (!spot || number < spot.line || (number > spot.line && left <= 0))
      return { before: text, marked: '', after: '' };
    const points = Array.from(text);
    const from = number === spot.line ? Math.min(points.length, spot.from - 1) : 0;
    if (number === spot.line) left = spot.length;
    const to = Math.min(points.length, from + left);
    left -= to - from + 1;
    return {
      before: points.slice(0, from).join(''),
      marked: points.slice(from, to).join(''),
      after: points.slice(to).join(''),
    };
  });
}
