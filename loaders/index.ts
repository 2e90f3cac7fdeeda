// From a file's bytes to a Note: the reading half of Throughline on one screen. Nothing here knows a store or another note.

import { createHash } from 'node:crypto';
import type { Note } from '../src/graph.js';
import { extractFacts } from './extract/index.js';
import { decodeText } from './formats/decode-text.js';
import { extractText, parseDocument, type Extraction } from './formats/index.js';
import type { Knowledge } from './knowledge.js';

/** A file as it was found: its path below the loaded folder, and its bytes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a file is before it is read: the text that a Note would keep, and the identity that follows from it. */
export interface IdentifiedSource {
  readonly path: string;
  readonly id: string;
  readonly sha256: string;
  readonly extraction: Extraction;
}

/** Decodes a file and tells which note it is. Throws a `NoteError` when its bytes are no text. */
export function identifySource({ path, bytes }: Source): IdentifiedSource {
  const extraction = extractText(decodeText(bytes, path));
  return { path, extraction, ...identityOf(extraction) };
}

/** Reads one file into a Note. Throws a `NoteError` when its bytes are no text. */
export function readNote(source: Source, knowledge: Knowledge): Note {
  const { path, extraction } = identifySource(source);
  return readExtraction([path], extraction, knowledge);
}

/** Reads a Note again from the text that it kept, when the reader or what it knows has changed. */
export function readAgain(
  note: Pick<Note, 'paths' | 'text' | 'format' | 'title' | 'fileLines'>,
  knowledge: Knowledge,
): Note {
  const { text, fileLines, paths, title } = note;
  const isHtml = note.format === 'html';
  return readExtraction(
    paths,
    { text, fileLines, format: isHtml ? 'html' : null, title: isHtml ? title : null },
    knowledge,
  );
}

/** Reads what was identified into a Note under all its paths. */
export function readExtraction(
  paths: readonly string[],
  extraction: Extraction,
  knowledge: Knowledge,
): Note {
  const document = parseDocument(extraction);
  const { facts, problems, silentLines } = extractFacts(document, knowledge);
  return {
    ...identityOf(extraction),
    paths: paths.toSorted(),
    format: document.format,
    title: document.title,
    author: document.author,
    text: extraction.text,
    fileLines: extraction.fileLines,
    facts,
    problems,
    silentLines,
    readWith: knowledge.readWith,
  };
}

/** Equal texts of one form are one note. */
function identityOf({ text, format }: Extraction): { id: string; sha256: string } {
  const sha256 = createHash('sha256')
    .update(`${format ?? 'text'}\n${text}`)
    .digest('hex');
  return { id: `note/${sha256.slice(0, 16)}`, sha256 };
}
