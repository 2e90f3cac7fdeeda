// The store for teams: Neo4j over Bolt. Managed transactions retry where the server asks for it; bookmarks let every read
// see what this process has written, also in a cluster.

import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { checkParameters } from './check-parameters.js';
import { checkSearchOptions } from './check-search-options.js';
import { createLifetime } from './create-lifetime.js';
import { createQueue } from './create-queue.js';
import { findStatement } from './find-statement.js';
import type {
  GraphStore,
  Parameters,
  Row,
  SearchHit,
  SearchOptions,
  Transaction,
} from './graph-store.js';
import { guardTransaction } from './guard-transaction.js';
import { loadStatements } from './load-statements.js';
import { messageOf } from './message-of.js';
import { neo4jSearchQuery } from './neo4j-search-query.js';
import { candidateCount, rankHits, type Candidate } from './rank-hits.js';
import { schemaCommands } from './schema-commands.js';
import { searchedLabels } from './search-document.js';
import { StoreError } from './store-error.js';
import { toNeo4jError } from './to-neo4j-error.js';
import { toNeo4jValues } from './to-neo4j-values.js';

export interface Neo4jAddress {
  /** `neo4j://` for a server or a cluster, `bolt://` for exactly this server. */
  readonly uri: string;
  readonly username: string;
  /** Null where the server asks for none. */
  readonly password: string | null;
  readonly database: string;
}

interface Sessions {
  readonly database: string;
  readonly bookmarkManager: BookmarkManager;
}

const milliseconds = {
  connect: 5_000,
  // Of a whole transaction with its retries, from its first failure on.
  retry: 5_000,
  read: 60_000,
  write: 10 * 60_000,
};

/** Connects and sets up keys and indexes. Throws `StoreError` STORE_UNREACHABLE within seconds, STORE_REFUSED. */
export async function openNeo4j({
  uri,
  username,
  password,
  database,
}: Neo4jAddress): Promise<GraphStore> {
  let driver: Driver;
  try {
    const login = password === null ? undefined : neo4j.auth.basic(username, password);
    driver = neo4j.driver(uri, login, {
      connectionTimeout: milliseconds.connect,
      connectionAcquisitionTimeout: 2 * milliseconds.connect,
      maxTransactionRetryTime: milliseconds.retry,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'throughline',
    });
  } catch (error) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      `Cannot open "${uri}": ${messageOf(error)} Expected an address such as neo4j://localhost:7687 in NEO4J_URI.`,
      { cause: error },
    );
  }
  const sessions = { database, bookmarkManager: neo4j.bookmarkManager() };
  try {
    // Without retries: a server that is down should be told at once.
    await driver.getServerInfo({ database });
    await setUp(driver, sessions);
  } catch (error) {
    await driver.close();
    throw toNeo4jError(error, `open the database "${database}"`, uri);
  }
  return createStore(driver, sessions, uri);
}

async function setUp(driver: Driver, sessions: Sessions): Promise<void> {
  const session = driver.session({ ...sessions });
  try {
    for (const command of schemaCommands('neo4j'))
      await session
        .executeWrite((transaction) => transaction.run(command))
        .catch((error: unknown) => {
          // Another process opened the new database at the same moment.
          const isThere = /\.Schema\.\w*AlreadyExists$/.test(codeOf(error));
          if (!isThere) throw error;
        });
  } finally {
    await session.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : '';
}

function statementText(name: string): string {
  return loadStatements().get(name)?.cypher ?? '';
}

function createStore(driver: Driver, sessions: Sessions, place: string): GraphStore {
  const queue = createQueue();
  const lifetime = createLifetime(place, () => driver.close());
  const whileOpen = async <T>(task: string, work: () => Promise<T>): Promise<T> =>
    lifetime.whileOpen(task, () =>
      work().catch((error: unknown) => {
        throw toNeo4jError(error, task, place);
      }),
    );
  return {
    kind: 'neo4j',
    place,
    supports: { cancel: false, manyOwners: true },
    read: async (name, parameters = {}) =>
      whileOpen(`run \`${name}\``, async () => {
        const statement = findStatement(name, 'read');
        checkParameters(statement, parameters);
        return read(driver, sessions, statement.cypher, parameters);
      }),
    write: async (work) =>
      whileOpen('write', () => queue(() => writeInTransaction(driver, sessions, place, work))),
    search: async (text, options) =>
      whileOpen('search', () => search(driver, sessions, text, options)),
    close: async () => lifetime.close(),
  };
}

async function read(
  driver: Driver,
  sessions: Sessions,
  cypher: string,
  parameters: Parameters,
): Promise<Row[]> {
  const session = driver.session({ ...sessions, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead((transaction) => execute(transaction, cypher, parameters), {
      timeout: milliseconds.read,
    });
  } finally {
    await session.close();
  }
}

async function writeInTransaction<T>(
  driver: Driver,
  sessions: Sessions,
  place: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const session = driver.session({ ...sessions });
  try {
    return await session.executeWrite(
      async (transaction) => {
        // Other processes write to this database too; the queue only orders this one.
        await execute(transaction, statementText('write/lock'), {});
        const { result } = await guardTransaction(work, async (statement, parameters) =>
          execute(transaction, statement.cypher, parameters).catch((error: unknown) => {
            // The driver must see what it can retry as it is.
            throw neo4j.isRetryableError(error)
              ? error
              : toNeo4jError(error, `run \`${statement.name}\``, place);
          }),
        );
        return result;
      },
      { timeout: milliseconds.write },
    );
  } finally {
    await session.close();
  }
}

async function search(
  driver: Driver,
  sessions: Sessions,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  checkSearchOptions(options);
  const query = neo4jSearchQuery(text);
  if (query === null) return [];
  const rows = await read(driver, sessions, statementText('schema/neo4j-search'), {
    query,
    labels: options.labels ?? searchedLabels,
    limit: candidateCount(options),
  });
  return rankHits(text, rows as unknown as Candidate[], options.limit);
}

async function execute(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await transaction.run(cypher, toNeo4jValues(parameters));
  return records.map((record) => record.toObject());
}
