// Pages to text as a person would have typed it: headings by their size, items by their marks or their indent, slides where
// pages are broader than high.

import { createTextBuilder, type BuiltText } from '../text-builder.js';
import { bodySize } from './body-size.js';
import { dropFurniture } from './drop-furniture.js';
import { joinLines } from './join-lines.js';
import type { Page } from './page.js';
import { pageLines, type PageLine } from './page-lines.js';
import { paragraphs, type PageParagraph } from './paragraphs.js';

const bullet = /^(?:[•●○◦▪■‣⁃∙·➢➤✓✔–—*-]|\u{F0B7}|\u{F0A7})\s+/u;

/** The text of a PDF by its pages, with the page of each line. */
export function layOut(pages: readonly Page[]): BuiltText {
  const lines = dropFurniture(pages, pages.map(pageLines));
  const isDeck =
    pages.filter(({ width, height }) => width > height * 1.15).length * 2 > pages.length;
  const known = wordsOf(lines.flat());
  const sizes = headingSizes(lines.flat());
  const farthest = Math.max(
    ...pages.map(({ width }) => width * 0.6),
    ...lines.flat().map(({ right }) => right),
  );
  const text = createTextBuilder();
  for (const [index, own] of lines.entries()) {
    text.place(`page ${index + 1}`);
    const found = paragraphs(own, farthest, isHeadingOf(isDeck ? own : lines.flat(), isDeck));
    const left = leftOf(own, lines.flat(), isDeck);
    const items = found.filter(
      (paragraph, at) =>
        bullet.test(paragraph.lines[0]?.text ?? '') ||
        (isIndented(paragraph, left) && (isDeck || !isLoneLine(found, at, left))),
    );
    const indents = indentsOf(items);
    if (isDeck) {
      text.gap();
      text.line(`SLIDE ${index + 1}`);
    }
    for (const paragraph of isDeck ? titleFirst(found) : found) {
      const words = joinLines(paragraph.lines, known);
      const level = isDeck ? -1 : sizes.indexOf(roundedSize(paragraph));
      const isHeading = level >= 0 && words.length < 200;
      const indent = indents.findIndex((x) => (paragraph.lines[0]?.x ?? 0) < x + 4);
      if (isHeading || (paragraph.isApart && !isDeck)) text.gap();
      if (isHeading) text.line(`${'#'.repeat(level + 1)} ${words}`);
      else if (words.includes(' | ')) text.line(`| ${words} |`);
      else if (items.includes(paragraph))
        text.line(`${'  '.repeat(Math.max(0, indent))}- ${words.replace(bullet, '')}`);
      else text.line(words);
      if (isHeading) text.gap();
    }
  }
  return text.build();
}

/** Tells lines of headings, or of a slide's title. */
function isHeadingOf(lines: readonly PageLine[], isDeck: boolean): (line: PageLine) => boolean {
  const sizes = headingSizes(lines);
  const least = isDeck ? sizes[0] : sizes.at(-1);
  return ({ size }) => least !== undefined && size > least - 0.3;
}

/** Font heights of headings, greatest first: those well above the height of most text. */
function headingSizes(lines: readonly PageLine[]): number[] {
  const body = bodySize(lines);
  const sizes = new Set(lines.map(({ size }) => Math.round(size * 2) / 2));
  return [...sizes]
    .filter((size) => size > body * 1.12)
    .toSorted((a, b) => b - a)
    .slice(0, 6);
}

function roundedSize({ lines }: PageParagraph): number {
  return Math.round((lines[0]?.size ?? 0) * 2) / 2;
}

/** A slide's title is what is set largest; some programs draw it after the rest. */
function titleFirst(found: readonly PageParagraph[]): readonly PageParagraph[] {
  const largest = found.toSorted((a, b) => roundedSize(b) - roundedSize(a))[0];
  const others = found.filter((paragraph) => paragraph !== largest);
  const isTitle = largest && others.every((each) => roundedSize(each) < roundedSize(largest));
  return isTitle ? [largest, ...others] : found;
}

/** Left ends of text that is no item: of the page or its deck, and of further columns. */
function leftOf(
  own: readonly PageLine[],
  all: readonly PageLine[],
  isDeck: boolean,
): (x: number) => number {
  const lines = isDeck ? own : all;
  const counts = new Map<number, number>();
  for (const { x } of lines)
    counts.set(Math.round(x / 3), (counts.get(Math.round(x / 3)) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= lines.length / 10).map(([x]) => x * 3);
  const first = Math.min(...(often.length > 0 ? often : lines.map(({ x }) => x)));
  const columns = often.filter((x) => x > first + 200);
  return (x) => Math.max(first, ...columns.filter((column) => column <= x + 3));
}

/** Every line stands to the right of the text around it; first lines alone often do. */
function isIndented({ lines }: PageParagraph, left: (x: number) => number): boolean {
  return lines.every(({ x, size }) => x - left(x) > size && x - left(x) < size * 12);
}

/** One line that begins further right than what stands around it: a paragraph's first and only one. */
function isLoneLine(
  found: readonly PageParagraph[],
  at: number,
  left: (x: number) => number,
): boolean {
  const start = (index: number) => found[index]?.lines[0]?.x ?? -Infinity;
  const above = found[at - 1];
  const isBeside =
    [at - 1, at + 1].some((index) => Math.abs(start(index) - start(at)) < 4) ||
    (above !== undefined && isIndented(above, left));
  return found[at]?.lines.length === 1 && !isBeside;
}

/** Left ends of items, least first. */
function indentsOf(items: readonly PageParagraph[]): number[] {
  const starts = items.map(({ lines }) => lines[0]?.x ?? 0).toSorted((a, b) => a - b);
  return starts.filter((x, index) => index === 0 || x - (starts[index - 1] ?? 0) > 4);
}

function wordsOf(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      ({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*(?=[^\p{L}-]|$)/gu) ?? [],
    ),
  );
}
