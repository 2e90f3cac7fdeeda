import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes.js';

/** An error that callers see as it stands: one sentence for people, `extensions.code` for programs. */
export function apiError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}
