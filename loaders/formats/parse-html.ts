// HTML becomes plain text of the kind that people type: headings with #, items with -, one block a line. From there it is
// read like any note. The text is kept in the Note; the file's own lines stand beside it.

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
  'form',
  'button',
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
}

/** Extracts the readable text of an HTML page or fragment. Below 400 levels marks count no more, text always does. */
export function parseHtml(html: string, firstLine = 1): Extracted {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const output: Output = { lines: [], current: '', line: 0, prefix: '', lists: [], depth: 0 };
  const title: { text: string | null } = { text: null };
  for (const node of tree.childNodes) visit(node, output, title);
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

function visit(node: Node, output: Output, title: { text: string | null }): void {
  const line = node.sourceCodeLocation?.startLine;
  if (node.nodeName === '#text' && 'value' in node) {
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
  if (skipped.has(tagName)) return;
  if (tagName === 'br') {
    flush(output);
    return;
  }
  const isBlock = blocks.has(tagName);
  if (isBlock) {
    flush(output);
    if (tagName !== 'li' && tagName !== 'ul' && tagName !== 'ol')
      output.lines.push({ text: '', line: line ?? output.line });
  }
  const prefix = prefixOf(tagName, output);
  if (prefix !== null) output.prefix = prefix;
  if (tagName === 'ul' || tagName === 'ol') output.lists.push(tagName);
  output.depth += 1;
  if (output.depth < 400) for (const child of node.childNodes) visit(child, output, title);
  else for (const text of textsBelow(node)) visit(text, output, title);
  output.depth -= 1;
  if (tagName === 'ul' || tagName === 'ol') output.lists.pop();
  if (tagName === 'td' || tagName === 'th') output.current += ' | ';
  if (tagName === 'tr') endRow(node, output);
  if (tagName === 'a') keepAddress(node, output);
  if (isBlock) {
    flush(output);
    // An element without words keeps its mark to itself.
    if (prefix !== null) output.prefix = '';
    if (/^h\d$|^p$|^table$/.test(tagName)) output.lines.push({ text: '', line: output.line });
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

/** A table's row as Markdown has it, with a rule below the row of its headings. */
function endRow(node: Node, output: Output): void {
  const cells = output.current.trim().replace(/\|$/, '').trim();
  output.current = cells === '' ? '' : `| ${cells} |`;
  const isHead = 'childNodes' in node && node.childNodes.some(({ nodeName }) => nodeName === 'th');
  flush(output);
  if (isHead && cells !== '') output.lines.push({ text: '|---|', line: output.line });
}

/** Addresses matter as evidence of events and resources; a link's words alone would lose them. */
function keepAddress(node: DefaultTreeAdapterTypes.Element, output: Output): void {
  const address = node.attrs.find((attribute) => attribute.name === 'href')?.value ?? '';
  const words = output.current.trimEnd();
  const space = words === output.current ? '' : ' ';
  if (!/^https?:\/\//.test(address) || words === '' || words.endsWith(address)) return;
  output.current = `${words} <${address}>${space}`;
}

function prefixOf(tagName: string, output: Output): string | null {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  if (tagName === 'li') return `${'  '.repeat(Math.max(0, output.lists.length - 1))}- `;
  return tagName === 'blockquote' ? '> ' : null;
}

function flush(output: Output): void {
  const text = output.current.trim();
  if (text !== '') {
    output.lines.push({ text: output.prefix + text, line: output.line });
    output.prefix = '';
  }
  output.current = '';
}
