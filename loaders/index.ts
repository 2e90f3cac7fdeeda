// From a file's bytes to a Note: the reading half of Throughline on one screen. Nothing here knows a store or another note.

import { createHash } from 'node:crypto';
import type { Note } from '../src/graph.js';
import { extractFacts } from './extract/index.js';
import { sourceFormats } from './document.js';
import { extractSource } from './formats/extract-source.js';
import { parseDocument, type Extraction } from './formats/index.js';
import type { Knowledge } from './knowledge.js';

/** A file as it was found: its path below the loaded folder, and its bytes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Menus and the like stand around its text. */
  readonly isWebPage?: boolean;
}

/** What a file is before it is read: the text that a Note would keep, and the identity that follows from it. */
export interface IdentifiedSource {
  readonly path: string;
  readonly id: string;
  readonly sha256: string;
  readonly extraction: Extraction;
}

/** Extracts a file's text and tells which note it is. Throws a `NoteError` when it holds no text that can be read. */
export async function identifySource(source: Source): Promise<IdentifiedSource> {
  const extraction = await extractSource(source);
  return { path: source.path, extraction, ...identityOf(extraction) };
}

/** Reads one file into a Note. Throws a `NoteError` when it holds no text that can be read. */
export async function readNote(source: Source, knowledge: Knowledge): Promise<Note> {
  return readIdentified(await identifySource(source), knowledge);
}

/** Reads what was identified into a Note. */
export function readIdentified(
  { path, id, sha256, extraction }: IdentifiedSource,
  knowledge: Knowledge,
): Note {
  return readExtraction({ id, sha256 }, [path], extraction, knowledge);
}

/** Reads a Note again from the text that it kept, when the reader or what it knows has changed. */
export function readAgain(
  note: Pick<Note, 'paths' | 'text' | 'format' | 'title' | 'fileLines' | 'places'>,
  knowledge: Knowledge,
): Note {
  const { text, fileLines, places, paths } = note;
  const format = sourceFormats.find((name) => name === note.format) ?? null;
  const title = format === 'html' ? note.title : null;
  const extraction = { text, fileLines, places, format, title };
  return readExtraction(identityOf(extraction), paths, extraction, knowledge);
}

function readExtraction(
  { id, sha256 }: Identity,
  paths: readonly string[],
  extraction: Extraction,
  knowledge: Knowledge,
): Note {
  const document = parseDocument(extraction);
  const { facts, problems, silentLines } = extractFacts(document, knowledge);
  return {
    id,
    sha256,
    paths: paths.toSorted(),
    format: extraction.format ?? document.format,
    title: document.title,
    author: document.author,
    text: extraction.text,
    fileLines: extraction.fileLines,
    places: extraction.places,
    facts,
    problems,
    silentLines,
    readWith: knowledge.readWith,
  };
}

type Identity = Pick<IdentifiedSource, 'id' | 'sha256'>;

/** Equal texts of one form, with the same lines and places, are one note. */
function identityOf(extraction: Extraction): Identity {
  const { text, format, fileLines, places } = extraction;
  const origin = fileLines || places ? `\n${JSON.stringify([fileLines, places])}` : '';
  const sha256 = createHash('sha256')
    .update(`${format ?? 'text'}${origin}\n${text}`)
    .digest('hex');
  return { id: `note/${sha256.slice(0, 16)}`, sha256 };
}
