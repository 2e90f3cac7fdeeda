import { GraphQLError } from 'graphql';
import { apiError } from './api-error.js';
import { queryLimits } from './limits/query-limits.js';

/** Gives an error of the parser its code: GRAPHQL_PARSE_FAILED, or QUERY_TOO_LONG where the limit of tokens stopped it. */
export function nameSyntaxError(error: GraphQLError): GraphQLError {
  // The parser has no other mark of its own limit.
  if (/more tha[nt] \d+ tokens/.test(error.message))
    return apiError(
      'QUERY_TOO_LONG',
      `Expected a query of at most ${queryLimits.tokens} tokens. Ask in several queries.`,
    );
  return new GraphQLError(error.message, {
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
}
