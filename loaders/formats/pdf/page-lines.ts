// Pieces of text to lines as the eye sees them. The file's own order is kept: it follows columns, which heights do not.

import type { Page, PageItem } from './page.js';

/** A line of one column of a page. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of most of its letters. */
  readonly size: number;
  readonly urls: readonly string[];
}

/** The lines of a page; cells of a table's row are set apart by ` | `. */
export function pageLines({ items, links }: Page): PageLine[] {
  const lines: PageItem[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && goesOn(line, item)) line.push(item);
    else lines.push([item]);
  }
  const spread = lines.map((line) => ({ line, wide: wideStarts(line) }));
  return spread.map((each, index) => {
    const { line } = each;
    const cells = cellsOf(each, [spread[index - 1], spread[index + 1]]);
    const first = line[0] ?? { x: 0, y: 0, size: 0, width: 0, text: '' };
    const last = line.at(-1) ?? first;
    const longest = line.toSorted((a, b) => b.text.length - a.text.length)[0] ?? first;
    const right = last.x + last.width;
    const urls = links
      .filter(
        ({ x, y }) =>
          Math.abs(y - first.y - longest.size * 0.3) < longest.size * 0.6 &&
          x >= first.x - 3 &&
          x <= right + 3,
      )
      .map(({ url }) => url);
    const whole = joined(line, cells);
    const text = whole.replace(leader, '');
    return {
      text,
      x: first.x,
      // A line of a table of contents never reads on.
      right: text === whole ? right : first.x,
      y: first.y,
      size: longest.size,
      urls: [...new Set(urls)],
    };
  });
}

/** Dots that lead to a page number. */
const leader = /(?:\s?\.){4,}\s*[\divxlc]*$/;

function goesOn(line: readonly PageItem[], item: PageItem): boolean {
  const last = line.at(-1);
  if (!last) return false;
  const size = Math.max(last.size, item.size);
  const gap = item.x - last.x - last.width;
  // Raised and lowered small letters belong to their line.
  return Math.abs(item.y - last.y) < size * 0.45 && gap > -size * 0.5;
}

/** Space before each piece of a line, in heights of its letters. */
function gapsOf(line: readonly PageItem[]): number[] {
  return line.map((item, index) => {
    const last = line[index - 1];
    return last ? (item.x - last.x - last.width) / Math.max(1, item.size) : 0;
  });
}

/** A line with its pieces that stand after wide gaps. */
interface Spread {
  readonly line: readonly PageItem[];
  readonly wide: ReadonlySet<PageItem>;
}

/** Which pieces begin a cell: those after a wide gap where a line above or below has a piece too, and those below such. */
function cellsOf(
  { line, wide }: Spread,
  beside: readonly (Spread | undefined)[],
): ReadonlySet<PageItem> {
  const cells = line
    .slice(1)
    .filter((item) =>
      beside.some((other) =>
        other?.line
          .slice(1)
          .some(
            (each) => Math.abs(each.x - item.x) < 2 && (wide.has(item) || other.wide.has(each)),
          ),
      ),
    );
  return new Set(cells);
}

/** Pieces after a wide gap, but for those of a line that is stretched to its column's width. */
function wideStarts(line: readonly PageItem[]): ReadonlySet<PageItem> {
  const gaps = gapsOf(line);
  const wide = line.filter((_, index) => (gaps[index] ?? 0) > 1.6);
  const widths = gaps.filter((gap) => gap > 0.15);
  const isStretched =
    wide.length > 1 && Math.max(...widths) - Math.min(...widths) < Math.max(...widths) * 0.15;
  return new Set(isStretched ? [] : wide);
}

function joined(line: readonly PageItem[], cells: ReadonlySet<PageItem>): string {
  const gaps = gapsOf(line);
  let text = '';
  for (const [index, item] of line.entries()) {
    const isApart = /\s$/.test(text) || /^\s/.test(item.text);
    if (cells.has(item)) text = `${text.trimEnd()} | `;
    else if (text !== '' && (gaps[index] ?? 0) > 0.15 && !isApart) text += ' ';
    text += item.text;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}
