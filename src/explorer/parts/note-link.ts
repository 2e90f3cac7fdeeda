import type { QuoteFieldsFragment } from '../generated/operations.js';
import { linkTo } from '../routing/link-to.js';

/** The address of a quote in its place: the note, the line, and which words of it. */
export function noteLink({ note, line, column, quote }: QuoteFieldsFragment): string {
  return linkTo(note.id, { line, from: column, length: Array.from(quote).length });
}
