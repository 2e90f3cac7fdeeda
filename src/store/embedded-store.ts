// The default store: Grafeo in this process, one file. Grafeo leaves much to its caller: transactions stay open after an
// error, writers clash, a closed database still answers. All of that is settled here.

import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { checkParameters } from './check-parameters.js';
import { createQueue } from './create-queue.js';
import { createSearchIndex, type IndexChange, type SearchIndex } from './search-index.js';
import { findStatement } from './find-statement.js';
import type { GraphStore, Parameters, Row, Transaction } from './graph-store.js';
import { loadStatements, type Statement } from './load-statements.js';
import { openEmbeddedFile } from './open-embedded-file.js';
import { readSearchDocuments } from './read-search-documents.js';
import { StoreError } from './store-error.js';

export interface EmbeddedOptions {
  /** Rows of statements without ORDER BY come in random order: for tests. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the store in a file (made where missing), or in memory for null. Throws `StoreError` STORE_LOCKED,
 * STORE_UNREADABLE. */
export async function openEmbedded(
  path: string | null,
  options: EmbeddedOptions = {},
): Promise<GraphStore> {
  const shuffleUnordered = options.shuffleUnordered ?? false;
  const database =
    path === null
      ? grafeo.GrafeoDB.create(null, { shuffleUnordered })
      : openEmbeddedFile(path, shuffleUnordered);
  try {
    for (const command of schemaCommands()) await database.executeCypher(command);
  } catch (error) {
    database.close();
    throw error;
  }
  return createStore(database, path ?? 'memory');
}

function schemaCommands(): string[] {
  const schema = loadStatements().get('schema/embedded')?.cypher ?? '';
  return schema.split(';').filter((command) => /^\s*CREATE/m.test(command));
}

function createStore(database: GrafeoDB, place: string): GraphStore {
  const queue = createQueue();
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  /** Keeps the database open until `work` is done. */
  const whileOpen = async <T>(task: string, work: () => Promise<T>): Promise<T> => {
    if (closing)
      throw new StoreError('STORE_CLOSED', `Cannot ${task}: the store "${place}" is closed.`);
    const promise = work();
    const settled = promise.catch(() => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return promise;
  };

  const read = async (name: string, parameters: Parameters = {}): Promise<Row[]> => {
    const statement = findStatement(name, 'read');
    checkParameters(statement, parameters);
    return execute(database, statement, parameters);
  };

  const index = createSearchIndex(() => readSearchDocuments({ read }));

  return {
    kind: 'embedded',
    place,
    supports: { cancel: false, manyOwners: false },
    read: async (name, parameters) => whileOpen(`run \`${name}\``, () => read(name, parameters)),
    write: async (work) =>
      whileOpen('write', () => queue(() => writeInTransaction(database, index, work))),
    search: async (text, options) => whileOpen('search', () => index.search(text, options)),
    close: async () => {
      closing ??= Promise.all(running).then(() => database.close());
      return closing;
    },
  };
}

async function writeInTransaction<T>(
  database: GrafeoDB,
  index: SearchIndex,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  // Statements run in the order of their calls even where `work` does not wait for them.
  const queue = createQueue();
  const changes: IndexChange[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | null = null;

  const run = async (name: string, parameters: Parameters = {}): Promise<Row[]> => {
    if (ended)
      throw new StoreError(
        'STORE_CLOSED',
        `Cannot run \`${name}\`: its transaction has ended. Wait for every statement inside \`write\`.`,
      );
    return queue(async () => {
      if (failure) throw failure.error;
      try {
        const statement = findStatement(name, 'write');
        checkParameters(statement, parameters);
        return await execute(transaction, statement, parameters);
      } catch (error) {
        failure = { error };
        throw error;
      }
    });
  };

  try {
    const result = await work({ run, index: (change) => changes.push(change) });
    ended = true;
    await queue(async () => {
      // Thrown even when `work` caught it: a transaction with a failed statement is never kept.
      if (failure) throw failure.error;
    });
    transaction.commit();
    for (const change of changes) index.apply(change);
    return result;
  } catch (error) {
    ended = true;
    await queue(async () => transaction.rollback()).catch(() => undefined);
    throw error;
  }
}

async function execute(
  on: Pick<GrafeoDB, 'executeCypher'>,
  statement: Statement,
  parameters: Parameters,
): Promise<Row[]> {
  try {
    return (await on.executeCypher(statement.cypher, parameters)).toArray();
  } catch (error) {
    throw new StoreError(
      'STORE_STATEMENT',
      `Cannot run \`${statement.name}\`: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
