// Lines of a page to paragraphs: a line reads on where the one before it was full, or where both are one large heading.

import type { PageLine } from './page-lines.js';

/** Lines that belong together. */
export interface PageParagraph {
  readonly lines: readonly PageLine[];
  /** More room stands above it than between lines. */
  readonly isApart: boolean;
}

/** What paragraphs are measured by: the usual distance of lines and the right end of each column's lines, in points. */
export interface PageMeasure {
  readonly leading: number;
  readonly rightOf: (line: PageLine) => number;
}

const begins = /^(?:[•●○◦▪■‣⁃∙·➢➤✓✔–—*-]|\u{F0B7}|\u{F0A7}|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

/** The paragraphs of a page in order. `farthest` is the right end of the file's longest lines, `isHeading` tells lines that
 * are set large, which are broken for looks. */
export function paragraphs(
  lines: readonly PageLine[],
  farthest: number,
  isHeading: (line: PageLine) => boolean,
): PageParagraph[] {
  const measure = measureOf(lines, farthest);
  const found: { lines: PageLine[]; isApart: boolean }[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    const last = open?.lines.at(-1);
    const distance = last ? (last.y - line.y) / Math.max(last.size, line.size, 1) : Infinity;
    const isApart = distance < 0 || distance > measure.leading * 1.25;
    const isOne =
      open && last && !isApart && Math.abs(last.size - line.size) < 0.6 && !begins.test(line.text);
    if (isOne && (isHeading(line) || readsOn(open.lines, last, line, measure)))
      open.lines.push(line);
    else found.push({ lines: [line], isApart });
  }
  return found;
}

function readsOn(
  open: readonly PageLine[],
  last: PageLine,
  line: PageLine,
  { rightOf }: PageMeasure,
): boolean {
  if (last.text.includes(' | ') || line.text.includes(' | ')) return false;
  const shift = line.x - last.x;
  // Only the first line of a paragraph begins elsewhere: to the right of the others, or to the left with an item's mark.
  const isFirst = open.length === 1;
  const isHanging = isFirst && begins.test(last.text);
  if (shift > line.size * (isHanging ? 4 : 0.8) || shift < -line.size * (isFirst ? 4 : 0.8))
    return false;
  const width = rightOf(last) - last.x;
  const isHalfSentence = /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(last.text);
  if (isHalfSentence && last.right - last.x > width * 0.8) return true;
  const word = line.text.split(' ', 1)[0] ?? '';
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  // The next word would have had room: the line was ended on purpose.
  return last.right - last.x + (word.length + 1) * letter > width;
}

function measureOf(lines: readonly PageLine[], farthest: number): PageMeasure {
  const distances = lines
    .slice(1)
    .map((line, index) => {
      const last = lines[index];
      return last && Math.abs(last.size - line.size) < 0.6 ? (last.y - line.y) / line.size : 0;
    })
    .filter((distance) => distance > 0.8 && distance < 2.2)
    .toSorted((a, b) => a - b);
  // The lower quarter: in a list every other distance is one between items.
  const leading = distances[Math.floor(distances.length / 4)] ?? 1.3;
  return {
    leading: Math.min(leading, 1.6),
    rightOf: ({ x, size }) => {
      const column = lines.filter(
        (line) => Math.abs(line.x - x) < 60 && Math.abs(line.size - size) < 0.6,
      );
      // A page with a few short lines does not show how far they might have gone.
      const least = column.length < 5 ? farthest * 0.6 : 0;
      return Math.max(least, ...column.map(({ right }) => right));
    },
  };
}
