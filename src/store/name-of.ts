import type { Statement } from './to-statement.js';

/** The name of a statement, for messages. */
export function nameOf(statement: string | Statement): string {
  return typeof statement === 'string' ? statement : statement.name;
}
