import { placeAt } from '../../text/place-at.js';
import { apiError } from '../api-error.js';
import { loadNoteFacts } from '../facts/load-facts.js';
import { loadNoteText } from '../facts/load-note-text.js';
import type { NoteResolvers } from '../generated/schema-types.js';
import { readCut } from '../paging/read-cut.js';

const mostLines = 500;

/** Fields of Note beyond its own properties. */
export const note: NoteResolvers = {
  path: ({ paths }) => paths[0] ?? '',
  paths: ({ paths }) => [...paths],
  text: async ({ id }, _args, context) => (await loadNoteText(context, id)).text,
  lineCount: async ({ id }, _args, context) =>
    (await loadNoteText(context, id)).text.split('\n').length,
  lines: async ({ id }, { from, to }, context) => {
    if (from < 1)
      throw apiError(
        'BAD_ARGUMENT',
        `Expected \`from\` to be a whole number from 1, got \`${from}\`.`,
      );
    const { text, fileLines, places } = await loadNoteText(context, id);
    const end = Math.min(to ?? Infinity, from + mostLines - 1);
    return text
      .split('\n')
      .slice(from - 1, Math.max(end, 0))
      .map((line, index) => ({
        number: from + index,
        fileLine: fileLines?.[from + index - 1] ?? from + index,
        place: placeAt(places, from + index),
        text: line.replace(/\r$/, ''),
      }));
  },
  silentLines: async ({ id }, _args, context) => [...(await loadNoteText(context, id)).silentLines],
  problems: async ({ id }, _args, context) => [...(await loadNoteText(context, id)).problems],
  facts: async ({ id }, { kinds, ...args }, context) => {
    const { from, to } = readCut(args);
    const facts = await loadNoteFacts(context, id);
    return facts.filter(({ fact }) => kinds?.includes(fact.kind) ?? true).slice(from, to);
  },
  factCount: async ({ id }, _args, context) => (await loadNoteFacts(context, id)).length,
};
