import { findEvents } from '../loaders/extract/find-events.js';
import { findPassages, type Passages } from '../loaders/extract/find-passages.js';
import { decodeText } from '../loaders/formats/decode-text.js';
import { extractText, parseDocument } from '../loaders/formats/index.js';
import type { Knowledge } from '../loaders/knowledge.js';
import type { GoldNote } from './gold.js';

/** A labelled note cut into its talks, as the reader cuts it. */
export function openPassages(note: GoldNote, knowledge: Knowledge): Passages {
  const document = parseDocument(extractText(decodeText(note.bytes, note.file)));
  return findPassages(document, knowledge, findEvents(document, knowledge));
}
