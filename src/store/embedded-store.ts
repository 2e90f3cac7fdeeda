// The default store: Grafeo in this process, one file. Grafeo leaves much to its caller: transactions stay open after an
// error, writers clash, a closed database still answers. All of that is settled here.

import { randomUUID } from 'node:crypto';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { checkParameters } from './check-parameters.js';
import { createLifetime } from './create-lifetime.js';
import { createQueue } from './create-queue.js';
import { findStatement } from './find-statement.js';
import type { GraphStore, Parameters, Row, Transaction } from './graph-store.js';
import { guardTransaction } from './guard-transaction.js';
import type { Statement } from './to-statement.js';
import { createKeyIndex, type KeyIndex } from './key-index.js';
import { messageOf } from './message-of.js';
import { nameOf } from './name-of.js';
import { openEmbeddedFile } from './open-embedded-file.js';
import { readSearchDocuments } from './read-search-documents.js';
import { schemaCommands } from './schema-commands.js';
import { createSearchIndex, type SearchIndex } from './search-index.js';
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
    for (const command of schemaCommands('embedded')) await database.executeCypher(command);
  } catch (error) {
    database.close();
    throw new StoreError(
      'STORE_UNREADABLE',
      `Cannot use "${path ?? 'memory'}" as a store: ${messageOf(error)}. Name another file with THROUGHLINE_STORE.`,
      { cause: error },
    );
  }
  return createStore(database, path);
}

// The log is folded into the file when it has grown or after a while, so that neither it nor the next opening grows. Each time the
// file is written whole: often done, a long load writes it many times over.
const checkpoints = { walBytes: 256 * 1024 * 1024, intervalMs: 5 * 60 * 1000 };

function createStore(database: GrafeoDB, path: string | null): GraphStore {
  const place = path ?? 'memory';
  const queue = createQueue();
  const lifetime = createLifetime(place, () => database.close());
  const read = async (given: string | Statement, parameters: Parameters = {}): Promise<Row[]> => {
    const statement = findStatement(given, 'read');
    checkParameters(statement, parameters);
    return execute(database, statement, parameters);
  };
  // Set by the first write: with them, closing takes 0.1 s more.
  let hasCheckpoints = false;
  const index = createSearchIndex(() => readSearchDocuments({ read }));
  const keys = createKeyIndex(() => read('read/load-note-keys'));
  // The file has one owner: what this process writes is all that changes.
  const opened = randomUUID();
  let writes = 0;
  return {
    kind: 'embedded',
    place,
    supports: { cancel: false, manyOwners: false },
    read: async (given, parameters) =>
      lifetime.whileOpen(`run \`${nameOf(given)}\``, () => read(given, parameters)),
    write: async (work) =>
      lifetime.whileOpen('write', () => {
        if (path !== null && !hasCheckpoints) database.setCheckpointTriggers(checkpoints);
        hasCheckpoints = true;
        // One after the other: of concurrent writers Grafeo refuses those that meet.
        return queue(() => writeInTransaction(database, { index, keys }, work)).finally(() => {
          writes += 1;
        });
      }),
    writes: () => writes,
    revision: async () => lifetime.whileOpen('read', async () => `${opened} ${writes}`),
    search: async (text, options) =>
      lifetime.whileOpen('search', () => index.search(text, options)),
    warmUp: async () => lifetime.whileOpen('search', () => index.warm()),
    close: async () => {
      index.abandon();
      return lifetime.close();
    },
  };
}

async function writeInTransaction<T>(
  database: GrafeoDB,
  { index, keys }: { readonly index: SearchIndex; readonly keys: KeyIndex },
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const { result, changes } = await guardTransaction(
      work,
      (statement, parameters) => execute(transaction, statement, parameters),
      // In this process: it need not wait for statements that are still running.
      (wanted) => keys.find(wanted),
    );
    transaction.commit();
    for (const change of changes) {
      index.apply(change);
      keys.apply(change);
    }
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
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
      `Cannot run \`${statement.name}\`: ${messageOf(error)}`,
      { cause: error },
    );
  }
}
