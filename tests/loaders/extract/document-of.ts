import type { Document } from '../../../loaders/document.js';
import { extractText, parseDocument } from '../../../loaders/formats/index.js';

/** The document of a note with these lines. */
export function documentOf(...lines: string[]): Document {
  return parseDocument(extractText(`${lines.join('\n')}\n`));
}
