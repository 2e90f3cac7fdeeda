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

/** Reads one file into a Note. Throws a `NoteError` when its bytes are no text. */
export function readNote(source: Source, knowledge: Knowledge): Note {
  const extraction = extractText(decodeText(source.bytes, source.path));
  return readExtraction([source.path], extraction, knowledge);
}

/** Reads a Note again from the text that it kept, when the reader or what it knows has changed. */
export function readAgain(
  note: Pick<Note, 'paths' | 'text' | 'format' | 'title' | 'fileLines'>,
  knowledge: Knowledge,
): Note {
  const isHtml = note.format === 'html';
  const { text, fileLines } = note;
  const extraction: Extraction = {
    text,
    fileLines,
    format: isHtml ? 'html' : null,
    title: isHtml ? note.title : null,
  };
  return readExtraction(note.paths, extraction, knowledge);
}

function readExtraction(
  paths: readonly string[],
  extraction: Extraction,
  knowledge: Knowledge,
): Note {
  const document = parseDocument(extraction);
  const { facts, problems, silentLines } = extractFacts(document, knowledge);
  const sha256 = createHash('sha256')
    .update(`${document.format}\n${extraction.text}`)
    .digest('hex');
  return {
    id: `note/${sha256.slice(0, 16)}`,
    paths: paths.toSorted(),
    sha256,
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
