// Turns scanned lines into blocks. Notes are no tidy Markdown: lists without blank lines, ideas one a line, sentences wrapped
// by hand or by a slide's edge. So a line joins the one before only where it reads on.

import type { Block } from '../document.js';
import type { Line } from './scan-lines.js';
import { stripInline } from './strip-inline.js';

interface Open {
  kind: Block['kind'];
  depth: number;
  mark: string;
  lines: Line[];
  apart: boolean;
}

/** The blocks of a text in order. `wrap` is the width at which the note's paragraphs break, or 0. */
export function buildBlocks(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  // In an object, since the functions below change it.
  const state: { open: Open | null } = { open: null };
  let indents: number[] = [];
  let blank = true;
  let fenced = false;

  const close = (): void => {
    if (state.open) blocks.push(toBlock(text, state.open));
    state.open = null;
  };
  const start = (kind: Block['kind'], depth: number, line: Line): void => {
    close();
    state.open = { kind, depth, mark: line.sign, lines: [line], apart: blank };
  };

  for (const [index, line] of lines.entries()) {
    if (line.mark === 'fence') {
      close();
      fenced = !fenced;
      blank = false;
      continue;
    }
    if (fenced) {
      start('code', 0, line);
      close();
      continue;
    }
    const empty = line.content === '' && line.mark === 'none';
    if (empty) {
      blank = true;
      continue;
    }
    const underline = setextLevel(lines[index + 1], line, blank);
    const last = state.open;
    if (line.mark === 'slide' || line.mark === 'rule') {
      indents = [];
      const previous: Line | undefined = lines[index - 1];
      // Below an open paragraph there was no heading to underline.
      const isUnderline = !last && previous && setextLevel(line, previous, true) > 0;
      if (!isUnderline) {
        start(line.mark, 0, line);
        close();
      }
    } else if (line.mark === 'heading') {
      indents = [];
      start('heading', line.sign.length, line);
      close();
    } else if (underline > 0) {
      indents = [];
      start('heading', underline, line);
      close();
    } else if (line.mark === 'bullet' || line.mark === 'ordinal') {
      while (indents.length > 0 && (indents.at(-1) ?? 0) > line.indent) indents.pop();
      if ((indents.at(-1) ?? -1) < line.indent) indents.push(line.indent);
      start('item', indents.length - 1, line);
    } else if (line.mark === 'quote') {
      if (last?.kind === 'quote' && !blank && line.content !== '') last.lines.push(line);
      else start('quote', 0, line);
    } else if (line.mark === 'row') {
      start('row', 0, line);
      close();
    } else if (last && !blank && readsOn(last, line, width)) {
      last.lines.push(line);
    } else {
      if (blank) indents = [];
      start('paragraph', 0, line);
    }
    blank = false;
  }
  close();
  return blocks.filter(
    (block) => block.text !== '' || block.kind === 'slide' || block.kind === 'rule',
  );
}

/** Level of the heading that `line` is when `next` underlines it, else 0. */
function setextLevel(next: Line | undefined, line: Line, apart: boolean): number {
  if (!apart || line.mark !== 'none' || line.content === '' || next?.mark !== 'rule') return 0;
  if (/^={3,}$/.test(next.sign)) return 1;
  return /^-{3,}$/.test(next.sign) && line.content.length < 120 ? 2 : 0;
}

/** The width near which most long lines end, when the note is wrapped at all; 0 when it is not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.indent + line.content.length)
    .filter((length) => length > 50)
    .toSorted((a, b) => a - b);
  const longest = lengths.at(Math.floor(lengths.length * 0.9)) ?? 0;
  return longest > 0 && longest <= 130 ? longest : 0;
}

/** True when `line` goes on with what the open block says. */
function readsOn(open: Open, line: Line, width: number): boolean {
  const last = open.lines.at(-1);
  if (!last || open.kind === 'heading') return false;
  const before = last.content;
  if (/^[*_].*[*_]$/.test(before) || /^[*_]{1,2}[\p{L}\d]/u.test(line.content)) return false;
  // "9:30 Ada Prior - Quiet Failures", and what was said set in below it.
  const maySetIn = line.indent > last.indent + 1 && open.lines.length === 1;
  if (maySetIn && open.kind === 'paragraph' && /^\p{Lu}/u.test(line.content)) return false;
  const tail = open.lines.slice(-8).map((each) => each.content);
  if (hasOpenBracket(tail.join(' '))) return true;
  const starts = line.content;
  const lower = /^[\p{Ll}(&"“]/u.test(starts) && !/^https?:/.test(starts);
  const full = width > 0 && last.indent + before.length >= width * 0.72;
  if (full && !/[.!?:]$/.test(before)) return true;
  if (full && open.kind === 'paragraph' && open.lines.length > 0) return true;
  if (open.kind === 'item')
    return lower && !/[.!?:]$/.test(before) && line.indent <= last.indent + 4;
  return (
    lower &&
    before.length > 30 &&
    !/[.!?:]$/.test(before) &&
    line.indent === last.indent &&
    width > 0 &&
    before.length > width * 0.6
  );
}

function hasOpenBracket(text: string): boolean {
  const opened = text.split(/[([“]/).length;
  const closed = text.split(/[)\]”]/).length;
  return (
    opened > closed && text.length - Math.max(text.lastIndexOf('('), text.lastIndexOf('“')) < 120
  );
}

function toBlock(text: string, open: Open): Block {
  const first = open.lines[0];
  const last = open.lines.at(-1);
  if (!first || !last) throw new Error('A block without lines cannot be.');
  const { from } = first;
  const { to } = last;
  const source =
    open.lines.length === 1
      ? text.slice(from, to)
      : blankMarks(text.slice(from, to), open.lines, from);
  const cleaned = open.kind === 'heading' ? source.replace(/\s#+$/, '') : source;
  const { text: plain, offsets, links } = stripInline(cleaned, from);
  return {
    kind: open.kind,
    depth: open.depth,
    mark: open.kind === 'item' ? open.mark : '',
    line: first.number,
    endLine: last.number,
    from,
    to,
    text: plain,
    offsets,
    emphasis: emphasisOf(cleaned),
    links,
    apart: open.apart,
  };
}

/** Quote marks of continued lines become spaces, so that offsets stay. */
function blankMarks(source: string, lines: readonly Line[], from: number): string {
  let out = '';
  for (const line of lines) {
    out += ' '.repeat(line.from - from - out.length) + line.content;
  }
  return out + ' '.repeat(Math.max(0, source.length - out.length));
}

function emphasisOf(source: string): Block['emphasis'] {
  const trimmed = source.trim();
  if (/^(?:\*\*|__)(?!\s).+(?:\*\*|__):?$/.test(trimmed)) return 'strong';
  return /^[*_](?![*_\s]).+[*_]$/.test(trimmed) ? 'emphasis' : null;
}
