import { StoreError } from './store-error.js';
import { loadStatements } from './load-statements.js';
import type { Statement } from './to-statement.js';

/** The statement that a reader or a writer may run by this name, or one put together from those of cypher/; throws
 * `StoreError` STORE_STATEMENT. */
export function findStatement(name: string | Statement, access: 'read' | 'write'): Statement {
  if (typeof name !== 'string') return name;
  const statement = loadStatements().get(name);
  if (!statement || !/^(read|write)\//.test(name))
    throw new StoreError(
      'STORE_STATEMENT',
      `Unknown statement \`${name}\`. Expected the path of a file below cypher/, such as \`read/notes\`.`,
    );
  if (access === 'read' && !name.startsWith('read/'))
    throw new StoreError(
      'STORE_STATEMENT',
      `Cannot read with \`${name}\`: it writes. Run it in a transaction of \`write\`.`,
    );
  return statement;
}
