import { bodySize } from './body-size.js';
import type { Page } from './page.js';
import type { PageLine } from './page-lines.js';

/** Share of a page's height, at its top and its bottom, where running heads stand. */
const margin = 0.09;

/** The lines of each page without running heads, running feet and page numbers. */
export function dropFurniture(
  pages: readonly Page[],
  lines: readonly (readonly PageLine[])[],
): PageLine[][] {
  const counts = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const own = (lines[index] ?? []).filter((line) => isOutside(line, page));
    for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const body = bodySize(lines.flat());
  const often = Math.max(2, pages.length / 3);
  return pages.map((page, index) =>
    (lines[index] ?? []).filter(
      (line) =>
        !isOutside(line, page) ||
        (line.size >= body * 0.9 &&
          (counts.get(keyOf(line)) ?? 0) < often &&
          !/^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i.test(line.text)),
    ),
  );
}

function isOutside({ y }: PageLine, { height }: Page): boolean {
  return y < height * margin || y > height * (1 - margin);
}

/** The same for lines that say the same at the same height, whatever numbers they count. */
function keyOf({ y, text }: PageLine): string {
  return `${Math.round(y / 4)} ${text.replaceAll(/\d+/g, '#')}`;
}
