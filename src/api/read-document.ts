import { parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import { createSchema } from './create-schema.js';
import { queryLimits } from './limits/query-limits.js';

interface Read {
  readonly document: DocumentNode;
  readonly invalid: readonly GraphQLError[];
}

// The same few queries come again and again. What is refused is not kept: nobody asks for it twice.
const documents = new Map<string, DocumentNode>();
const most = 200;

/** A query's document and what is wrong with it; throws the parser's error. What was right is read once. */
export function readDocument(query: string): Read {
  const known = documents.get(query);
  if (known) return { document: known, invalid: [] };
  const document = parse(query, { maxTokens: queryLimits.tokens });
  const invalid = validate(createSchema(), document);
  if (invalid.length === 0) {
    if (documents.size >= most) documents.delete(documents.keys().next().value ?? '');
    documents.set(query, document);
  }
  return { document, invalid };
}
