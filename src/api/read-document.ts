import { parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import { createSchema } from './create-schema.js';
import { queryLimits } from './limits/query-limits.js';

interface Read {
  readonly document: DocumentNode;
  readonly invalid: readonly GraphQLError[];
}

// The same few queries come again and again. What is refused is not kept: nobody asks for it twice.
const documents = new Map<string, DocumentNode>();
// Bounded by letters: a query may be as long as a body, and its document takes many times its room.
const mostLetters = 200_000;
let letters = 0;

/** A query's document and what is wrong with it; throws the parser's error. What was right is read once. */
export function readDocument(query: string): Read {
  const known = documents.get(query);
  if (known) return { document: known, invalid: [] };
  const document = parse(query, { maxTokens: queryLimits.tokens });
  const invalid = validate(createSchema(), document);
  if (invalid.length === 0) keep(query, document);
  return { document, invalid };
}

function keep(query: string, document: DocumentNode): void {
  if (query.length > mostLetters / 10) return;
  documents.set(query, document);
  letters += query.length;
  for (const oldest of documents.keys()) {
    if (letters <= mostLetters) break;
    documents.delete(oldest);
    letters -= oldest.length;
  }
}
