// Text in, Document out. A format is told from the text itself: equal texts are one note, wherever they lie.

import type { PlaceMark } from '../../src/graph.js';
import type { Block, Document, FormatName, SourceFormat } from '../document.js';
import { buildBlocks } from './build-blocks.js';
import { frontMatter } from './front-matter.js';
import { parseHtml } from './parse-html.js';
import { programmeBlocks } from './programme/programme-blocks.js';
import { readProgramme } from './programme/read-programme.js';
import { scanLines, type Line } from './scan-lines.js';
import { isRunOn, splitRunOn } from './split-run-on.js';
import { readTranscript } from './transcript/read-transcript.js';

/** In order: the first that recognises the text reads it; prose recognises anything. */
const formats: readonly {
  name: FormatName;
  recognises: (text: string, lines: readonly Line[]) => boolean;
}[] = [
  { name: 'slides', recognises: (_text, lines) => count(lines, 'slide') >= 3 },
  {
    name: 'markdown',
    recognises: (text, lines) =>
      count(lines, 'heading') > 0 ||
      /\]\([^\s()]+\)|\*\*\S/.test(text) ||
      frontMatter(text).end > 0,
  },
  {
    name: 'bullets',
    recognises: (_text, lines) => count(lines, 'bullet') + count(lines, 'ordinal') >= 3,
  },
  { name: 'prose', recognises: () => true },
];

/** What is kept of a source: its text, and where that was extracted from another form. */
export interface Extraction {
  readonly text: string;
  /** Set where the text was extracted from another form. */
  readonly format: SourceFormat | null;
  readonly title: string | null;
  readonly fileLines: readonly number[] | null;
  readonly places: readonly PlaceMark[] | null;
}

/** Brings a decoded file into the text that the Note keeps. HTML, captions and programmes are extracted, all else stays to the letter. */
export function extractText(decoded: string, isWebPage = false): Extraction {
  const transcript = readTranscript(decoded);
  if (transcript) return transcript;
  const programme = readProgramme(decoded);
  if (programme) return programme;
  if (!looksLikeHtml(decoded)) {
    return { text: decoded, format: null, title: null, fileLines: null, places: null };
  }
  const front = frontMatter(decoded);
  const skippedLines = decoded.slice(0, front.end).split('\n').length - 1;
  const { text, title, fileLines } = parseHtml(
    decoded.slice(front.end),
    skippedLines + 1,
    isWebPage,
  );
  const head = decoded.slice(0, front.end);
  const headLines = Array.from({ length: skippedLines }, (_, index) => index + 1);
  return {
    text: head + text,
    format: 'html',
    title,
    fileLines: [...headLines, ...fileLines],
    places: null,
  };
}

/** Reads a note's text into blocks. Never throws: any text is at least prose. */
export function parseDocument(extraction: Extraction): Document {
  const { text } = extraction;
  if (extraction.format === 'programme') return programmeDocument(extraction);
  const front = frontMatter(text);
  const lines = scanLines(text).filter((line) => line.from >= front.end || line.to > front.end);
  const name =
    extraction.format === 'html'
      ? 'html'
      : (formats.find((format) => format.recognises(text, lines))?.name ?? 'prose');
  const titleLines = scanLines(text.slice(0, front.end)).filter(({ content }) =>
    titleKey.test(content),
  );
  const blocks = [...titleBlocks(text, titleLines), ...buildBlocks(text, lines)].flatMap((block) =>
    isRunOn(block) ? splitRunOn(block) : [block],
  );
  return {
    text,
    format: name,
    title: stringOf(front.values['title']) ?? extraction.title ?? titleOf(blocks),
    author: stringOf(front.values['author']) ?? null,
    frontMatter: front.values,
    blocks,
    fileLines: extraction.fileLines,
  };
}

/** Labelled lines and an abstract; `readProgramme` wrote them. */
function programmeDocument({ text, fileLines }: Extraction): Document {
  return {
    text,
    format: 'programme',
    title: /^Title: (.*)$/m.exec(text)?.[1] ?? null,
    author: null,
    frontMatter: {},
    blocks: programmeBlocks(text),
    fileLines,
  };
}

const titleKey = /^title\s*[:=]\s*/;

/** The title of the front matter stands as the note's first heading. */
function titleBlocks(text: string, lines: readonly Line[]): Block[] {
  return lines.slice(0, 1).flatMap((line) => {
    const source = line.content.replace(titleKey, '');
    const value = /^(["']).*\1$/.test(source) ? source.slice(1, -1) : source;
    const from = line.from + line.content.length - source.length + source.indexOf(value);
    return buildBlocks(text, [
      { ...line, mark: 'heading', sign: '#', from, to: from + value.length, content: value },
    ]);
  });
}

/** A page or a fragment of one: tags that open and close blocks, many for the text's size. */
function looksLikeHtml(text: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b)/i.test(text)) return true;
  const tags =
    text.match(/<\/?(?:p|div|ul|ol|li|h[1-6]|br|table|tr|td|span|b|a)\b[^<>]{0,500}>/gi)?.length ??
    0;
  return tags >= 6 && tags > text.length / 400;
}

/** The first heading of the highest level before any text; in plain text a short first line that stands alone. */
function titleOf(blocks: readonly Block[]): string | null {
  const first = blocks.find((block) => block.kind !== 'slide' && block.kind !== 'rule');
  if (!first) return null;
  if (first.kind === 'heading') return first.text;
  const second = blocks[blocks.indexOf(first) + 1];
  const alone = first.kind === 'paragraph' && first.text.length < 120 && (!second || second.apart);
  return alone && !/[.:]$/.test(first.text) ? first.text : null;
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function count(lines: readonly Line[], mark: Line['mark']): number {
  return lines.filter((line) => line.mark === mark).length;
}
