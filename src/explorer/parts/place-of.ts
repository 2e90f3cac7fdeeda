import type { QuoteFieldsFragment } from '../generated/operations.js';

/** Where a quote stands, as people look it up: `notes.md, line 12`, `deck.pdf, page 3`. */
export function placeOf({ note, fileLine, place }: QuoteFieldsFragment): string {
  return `${note.path}, ${place ?? `line ${fileLine}`}`;
}
