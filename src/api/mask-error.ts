// What callers see of an error: our own sentences as they stand; of anything unforeseen an id, under which the log has the
// rest. Neither stack traces nor statements leave the process.

import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { StoreError } from '../store/store-error.js';
import { apiError } from './api-error.js';

/** Writes one line, or several, to the log. */
export type Log = (text: string) => void;

/** Writes to standard error. */
export const logToStderr: Log = (text) => void process.stderr.write(`${text}\n`);

/** The error that may be shown in place of one that a resolver threw, at the same place of the query. */
export function maskError(error: unknown, log: Log = logToStderr): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause = located?.originalError ?? error;
  // Those made by `apiError` have a code, those about the query itself no path. What is left tells of values of ours.
  if (cause instanceof GraphQLError && (cause.extensions['code'] !== undefined || !cause.path))
    return located ?? cause;
  const shown = publicError(cause, log);
  return located
    ? new GraphQLError(shown.message, {
        ...(located.nodes ? { nodes: located.nodes } : {}),
        ...(located.path ? { path: located.path } : {}),
        extensions: shown.extensions,
      })
    : shown;
}

function publicError(cause: unknown, log: Log): GraphQLError {
  if (cause instanceof StoreError && cause.code === 'STORE_TIMEOUT')
    return apiError(
      'QUERY_TIMED_OUT',
      'The answer took longer than it may. Ask for less, with smaller pages or fewer fields.',
    );
  const errorId = randomUUID().slice(0, 8);
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  log(`Error ${errorId}: ${text}`);
  if (cause instanceof StoreError && !faults.has(cause.code))
    return apiError(
      'STORE_UNAVAILABLE',
      `The graph store does not answer. Ask again; the server's log tells more under "${errorId}".`,
      { errorId },
    );
  return apiError(
    'INTERNAL_SERVER_ERROR',
    `Something went wrong here. The server's log tells more under "${errorId}".`,
    { errorId },
  );
}

/** Codes that tell of a wrong statement, not of a store that is away. */
const faults: ReadonlySet<string> = new Set(['STORE_PARAMETER', 'STORE_STATEMENT']);
