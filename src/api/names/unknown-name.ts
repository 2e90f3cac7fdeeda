import type { GraphQLError } from 'graphql';
import { apiError } from '../api-error.js';
import type { ErrorCode } from '../error-codes.js';

/** The error for a name that nothing has: `Unknown concept "eror budget". Did you mean "error budget"?` */
export function unknownName(
  code: ErrorCode,
  kind: string,
  name: string,
  nearest: readonly string[],
): GraphQLError {
  return apiError(code, `Unknown ${kind} "${name}". ${guess(nearest)}`, { name, nearest });
}

function guess(nearest: readonly string[]): string {
  const names = nearest.map((name) => `"${name}"`);
  const last = names.pop();
  if (last === undefined) return 'Ask `search` for words of it.';
  return `Did you mean ${names.length > 0 ? `${names.join(', ')} or ` : ''}${last}?`;
}
