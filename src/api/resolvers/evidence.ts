import { placeAt } from '../../text/place-at.js';
import type { EvidenceResolvers } from '../generated/schema-types.js';
import { columnOf } from '../facts/column-of.js';
import { loadNoteText } from '../facts/load-note-text.js';
import { loadNodeFor } from '../load-node.js';

/** Fields of Evidence, from its fact. */
export const evidence = {
  kind: ({ fact }) => fact.kind,
  quote: ({ fact }) => fact.quote,
  asWritten: ({ fact }) => fact.asWritten,
  rule: ({ fact }) => fact.rule,
  status: ({ fact }) => fact.status,
  line: ({ fact }) => fact.span.line,
  fileLine: ({ fact, fileLines }) => fileLines?.[fact.span.line - 1] ?? fact.span.line,
  place: ({ fact, places }) => placeAt(places, fact.span.line),
  column: async ({ fact, noteId }, _args, context) =>
    columnOf((await loadNoteText(context, noteId)).text, fact.span.from),
  from: ({ fact }) => fact.span.from,
  to: ({ fact }) => fact.span.to,
  also: ({ fact }) => [...(fact.also ?? [])],
  note: async ({ noteId }, _args, context, info) => {
    const note = await loadNodeFor(context, info, 'Note', noteId);
    if (!note) throw new Error(`The note "${noteId}" was forgotten while it was read.`);
    return note;
  },
} satisfies EvidenceResolvers;
