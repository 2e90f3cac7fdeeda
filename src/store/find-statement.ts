import { StoreError } from './store-error.js';
import { loadStatements, type Statement } from './load-statements.js';

/** The statement that a reader or a writer may run by this name; throws `StoreError` STORE_STATEMENT. */
export function findStatement(name: string, access: 'read' | 'write'): Statement {
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
