// One slide's shapes as lines that a person could have typed: the title first, placeholders' paragraphs as items by their
// level, text boxes as they are, tables as rows.

import type { XmlElement } from './parse-xml.js';
import type { Relationship } from './relationships.js';
import { findElement, findElements } from './xml-search.js';

/** Placeholders that repeat on every slide and say nothing of it. */
const furniture = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);

/** The lines of a slide, or of its notes page, without any title of the deck. */
export interface SlideText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads the XML of a slide or of its notes page, whose paragraphs are no list. `links` are its relationships, for the
 * addresses behind words. */
export function readSlide(
  slide: XmlElement,
  links: readonly Relationship[],
  isNotes = false,
): SlideText {
  const shapes = findElements(slide, 'p:sp', 'p:graphicFrame');
  const title = shapes.find((shape) => /^(?:title|ctrTitle)$/.test(kindOf(shape)));
  const addressOf = (id: string | undefined) =>
    links.find((link) => link.id === id && link.isOutside && /^https?:/.test(link.target))?.target;
  const lines: string[] = [];
  for (const shape of shapes) {
    if (shape === title || furniture.has(kindOf(shape))) continue;
    const table = findElement(shape, 'a:tbl');
    const own = table ? rowsOf(table, addressOf) : paragraphsOf(shape, isNotes, addressOf);
    // What stands in boxes of its own does not read on.
    if (isPlain(lines.at(-1)) && isPlain(own[0])) lines.push('');
    lines.push(...own);
  }
  const titleLines = title ? paragraphsOf(title, isNotes, () => undefined) : [];
  return { title: titleLines.map((line) => line.trim()).join(' '), lines };
}

/** The type of the placeholder that a shape fills, empty for one without. */
function kindOf(shape: XmlElement): string {
  return findElement(shape, 'p:ph')?.attributes['type'] ?? '';
}

function isPlain(line: string | undefined): boolean {
  return line !== undefined && !/^(?:\s*- |\|)/.test(line);
}

type AddressOf = (id: string | undefined) => string | undefined;

function paragraphsOf(shape: XmlElement, isNotes: boolean, addressOf: AddressOf): string[] {
  const holder = findElement(shape, 'p:ph');
  const type = holder?.attributes['type'];
  // A text box, a title and a subtitle have no bullets unless they say so; other placeholders have them unless they say not.
  const isList =
    !isNotes && holder !== undefined && !/^(?:title|ctrTitle|subTitle)$/.test(type ?? '');
  return findElements(shape, 'a:p').flatMap((paragraph) => {
    const text = textOf(paragraph, addressOf);
    if (text === '') return [];
    const format = paragraph.children.find(({ name }) => name === 'a:pPr');
    const level = Math.min(8, Number(format?.attributes['lvl'] ?? 0) || 0);
    const says = (name: string) => format?.children.some((child) => child.name === name) ?? false;
    const isItem = says('a:buChar') || says('a:buAutoNum') || (isList && !says('a:buNone'));
    return [isItem ? `${'  '.repeat(level)}- ${text}` : text];
  });
}

/** A paragraph's words, those of fields such as the slide's number left out. */
function textOf(paragraph: XmlElement, addressOf: AddressOf): string {
  let text = '';
  for (const run of paragraph.children) {
    if (run.name === 'a:br') text += ' ';
    if (run.name !== 'a:r') continue;
    const words = run.children.find(({ name }) => name === 'a:t')?.text ?? '';
    const address = addressOf(findElement(run, 'a:hlinkClick')?.attributes['r:id']);
    const end = words.trimEnd();
    text +=
      address && end !== '' && !address.includes(end)
        ? `${end} <${address}>${words.slice(end.length)}`
        : words;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A table's rows as Markdown has them. */
function rowsOf(table: XmlElement, addressOf: AddressOf): string[] {
  const hasHead = findElement(table, 'a:tblPr')?.attributes['firstRow'] === '1';
  const rows = findElements(table, 'a:tr').map((row) => {
    const cells = findElements(row, 'a:tc').map((cell) =>
      findElements(cell, 'a:p')
        .map((paragraph) => textOf(paragraph, addressOf))
        .filter((text) => text !== '')
        .join(' '),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return hasHead && rows.length > 1 ? [rows[0] ?? '', '|---|', ...rows.slice(1)] : rows;
}
