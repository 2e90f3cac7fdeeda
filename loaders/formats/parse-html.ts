// HTML becomes plain text of the kind that people type: headings with #, items with -, one block a line. From there it is
// read like any note. The text is kept in the Note; the file's own lines stand beside it.

import { findMainContent, isSurrounding } from './find-main-content.js';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'nav',
  'button',
  'select',
  'textarea',
  'iframe',
]);
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tr',
  'ul',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

export interface Extracted {
  readonly text: string;
  readonly title: string | null;
  /** The file's line of each line of `text`. */
  readonly fileLines: readonly number[];
}

interface Output {
  lines: { text: string; line: number }[];
  current: string;
  line: number;
  prefix: string;
  lists: string[];
  depth: number;
  /** Inside a table's cell that holds no more than words: its paragraphs stay on the row's line. */
  inCell: boolean;
  /** How many quotations, and how many preformatted parts, are open. */
  quotes: number;
  pres: number;
  leavesOut: (element: DefaultTreeAdapterTypes.Element) => boolean;
}

/** Extracts the readable text of an HTML page or fragment. Below 400 levels marks count no more, text always does.
 * `isWebPage` leaves out what stands around the text of a page as sites serve it. */
export function parseHtml(html: string, firstLine = 1, isWebPage = false): Extracted {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const roots = isWebPage ? mainParts(tree.childNodes) : tree.childNodes;
  const output: Output = {
    lines: [],
    current: '',
    line: 0,
    prefix: '',
    lists: [],
    depth: 0,
    inCell: false,
    quotes: 0,
    pres: 0,
    leavesOut: isWebPage ? isSurrounding : () => false,
  };
  const title: { text: string | null } = { text: null };
  for (const node of roots) visit(node, output, title);
  flush(output);
  const kept = output.lines.filter(
    (line, index) => line.text !== '' || (index > 0 && output.lines[index - 1]?.text !== ''),
  );
  return {
    text:
      kept
        .map((line) => line.text)
        .join('\n')
        .trimEnd() + '\n',
    title: title.text,
    fileLines: kept.map((line) => Math.max(1, line.line + firstLine - 1)),
  };
}

/** The page's head, for its title, and the parts that hold its text. */
function mainParts(nodes: readonly Node[]): readonly Node[] {
  const parts = nodes.flatMap((node) =>
    node.nodeName === 'html' && 'childNodes' in node ? node.childNodes : [],
  );
  const body = parts.find((node) => node.nodeName === 'body');
  if (!body || !('tagName' in body)) return nodes;
  return [...parts.filter((node) => node.nodeName === 'head'), ...findMainContent(body)];
}

function visit(node: Node, output: Output, title: { text: string | null }): void {
  const line = node.sourceCodeLocation?.startLine;
  if (node.nodeName === '#text' && 'value' in node) {
    if (output.pres > 0 && !output.inCell) return visitLines(node.value, line, output);
    const text = node.value.replaceAll(/[\s\u00A0]+/g, ' ');
    if (output.current === '' && text.trim() !== '') {
      // The line of the text's first word: blank lines may stand before it.
      const before = /^\s*/.exec(node.value)?.[0] ?? '';
      output.line = (line ?? output.line) + before.split('\n').length - 1;
    }
    output.current +=
      output.current === '' || output.current.endsWith(' ') ? text.trimStart() : text;
    return;
  }
  if (!('childNodes' in node)) return;
  const { tagName } = node;
  if (tagName === 'head') {
    const found = node.childNodes.find((child) => child.nodeName === 'title');
    if (found && 'childNodes' in found) {
      title.text =
        found.childNodes
          .map((child) => ('value' in child ? child.value : ''))
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim() || null;
    }
  }
  if (output.leavesOut(node)) return;
  if (skipped.has(tagName) || (tagName === 'form' && !holdsPage(node))) return;
  if (tagName === 'br' && !output.inCell) {
    flush(output);
    return;
  }
  const isOuterCell = !output.inCell && isPlainCell(node);
  if (isOuterCell) output.inCell = true;
  const isBlock = blocks.has(tagName) && !output.inCell;
  if (output.inCell && !/(?:^|\s)$/.test(output.current)) {
    if (tagName === 'br' || blocks.has(tagName)) output.current += ' ';
  }
  if (isBlock) {
    flush(output);
    if (tagName !== 'li' && tagName !== 'ul' && tagName !== 'ol')
      output.lines.push({ text: '', line: line ?? output.line });
  }
  const prefix = prefixOf(tagName, output);
  if (prefix !== null) output.prefix = prefix;
  if (tagName === 'ul' || tagName === 'ol') output.lists.push(tagName);
  if (tagName === 'blockquote') output.quotes += 1;
  if (tagName === 'pre') output.pres += 1;
  const began = { at: output.current.length, lines: output.lines.length };
  output.depth += 1;
  if (output.depth < 400) for (const child of node.childNodes) visit(child, output, title);
  else for (const text of textsBelow(node)) visit(text, output, title);
  output.depth -= 1;
  if (isOuterCell) output.inCell = false;
  if (tagName === 'ul' || tagName === 'ol') output.lists.pop();
  if (tagName === 'td' || tagName === 'th') output.current += ' | ';
  if (tagName === 'tr') endRow(node, output);
  if (tagName === 'a') keepAddress(node, output, began);
  if (isBlock) {
    flush(output);
    // An element without words keeps its mark to itself.
    if (prefix !== null) output.prefix = '';
    if (tagName === 'blockquote') output.quotes -= 1;
    if (tagName === 'pre') output.pres -= 1;
    if (/^h\d$|^p$|^table$/.test(tagName)) output.lines.push({ text: '', line: output.line });
  }
}

/** Preformatted text keeps its line breaks. */
function visitLines(value: string, line: number | undefined, output: Output): void {
  for (const [index, text] of value.split('\n').entries()) {
    if (index > 0) flush(output);
    if (output.current === '') output.line = (line ?? output.line) + (line ? index : 0);
    output.current += text.replaceAll(/[\s\u00A0]+/g, ' ');
  }
}

/** The texts of a branch in order, found without recursion: its depth is the writer's. */
function textsBelow(branch: Node): Node[] {
  const texts: Node[] = [];
  const open: Node[] = [branch];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') texts.push(node);
    else if ('childNodes' in node && !skipped.has(node.nodeName))
      for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return texts;
}

/** Some pages stand in one form from top to bottom; others have forms to search or to subscribe. */
function holdsPage(form: DefaultTreeAdapterTypes.Element): boolean {
  const below = [...form.childNodes];
  for (let left = 2000; left > 0; left -= 1) {
    const next = below.pop();
    if (!next) return false;
    if (!('tagName' in next)) continue;
    if (/^(?:article|main|h1|h2|p)$/.test(next.tagName)) return true;
    below.push(...next.childNodes);
  }
  return true;
}

/** Tables also lay out whole pages: a cell with headings, lists or tables of its own is no cell of a row. */
function isPlainCell(node: DefaultTreeAdapterTypes.Element): boolean {
  if (node.tagName !== 'td' && node.tagName !== 'th') return false;
  const below = [...node.childNodes];
  for (let left = 50; left > 0; left -= 1) {
    const next = below.pop();
    if (!next) return true;
    if (!('tagName' in next)) continue;
    if (!/^(?:p|div|br|span|a|b|i|em|strong|code|small|sup|sub)$/.test(next.tagName)) return false;
    below.push(...next.childNodes);
  }
  return false;
}

/** A table's row as Markdown has it, with a rule below the row of its headings. */
function endRow(node: Node, output: Output): void {
  const cells = output.current.trim().replace(/\|$/, '').trim();
  output.current = cells === '' ? '' : `| ${cells} |`;
  const isHead = 'childNodes' in node && node.childNodes.some(({ nodeName }) => nodeName === 'th');
  flush(output);
  if (isHead && cells !== '') output.lines.push({ text: '|---|', line: output.line });
}

/** A link as Markdown has it, from where its words began: addresses matter as evidence of events and resources. */
function keepAddress(
  node: DefaultTreeAdapterTypes.Element,
  output: Output,
  began: { readonly at: number; readonly lines: number },
): void {
  const address = node.attrs.find((attribute) => attribute.name === 'href')?.value ?? '';
  const until = output.current.trimEnd();
  const space = until === output.current ? '' : ' ';
  if (!/^https?:\/\//.test(address) || until === '' || until.endsWith(address)) return;
  const before = output.lines.length === began.lines ? output.current.slice(0, began.at) : until;
  const words = until.slice(before.length).trimStart();
  const gap =
    before === '' || /\s$/.test(before) || until.slice(before.length) === words ? '' : ' ';
  const link =
    words === '' || /[[\]]/.test(words) || /[\s()<>]/.test(address)
      ? `${words}${words === '' && before === '' ? '' : ' '}<${address}>`
      : `[${words}](${address})`;
  output.current = `${before}${gap}${link}${space}`;
}

function prefixOf(tagName: string, output: Output): string | null {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  return tagName === 'li' ? `${'  '.repeat(Math.max(0, output.lists.length - 1))}- ` : null;
}

function flush(output: Output): void {
  const text = output.current.trim();
  if (text !== '') {
    const quote = output.quotes > 0 ? '> ' : '';
    output.lines.push({ text: quote + output.prefix + text, line: output.line });
    output.prefix = '';
  }
  output.current = '';
}
