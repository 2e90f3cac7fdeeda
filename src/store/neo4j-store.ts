// The store for teams: Neo4j over Bolt. Managed transactions retry where the server asks for it; bookmarks let every read
// see what this process has written, also in a cluster.

import neo4j, { type Driver } from 'neo4j-driver';
import { checkParameters } from './check-parameters.js';
import { checkSearchOptions } from './check-search-options.js';
import { createLifetime } from './create-lifetime.js';
import { createNeo4jRunner, type Neo4jRunner, type Neo4jSessions } from './create-neo4j-runner.js';
import { createQueue } from './create-queue.js';
import { findStatement } from './find-statement.js';
import type { GraphStore, SearchHit, SearchOptions } from './graph-store.js';
import { loadStatements } from './load-statements.js';
import { messageOf } from './message-of.js';
import { nameOf } from './name-of.js';
import { neo4jSearchQuery } from './neo4j-search-query.js';
import { candidateCount, rankHits, type Candidate } from './rank-hits.js';
import { schemaCommands } from './schema-commands.js';
import { searchedLabels } from './search-document.js';
import { StoreError } from './store-error.js';
import { toNeo4jError } from './to-neo4j-error.js';

export interface Neo4jAddress {
  /** `neo4j://` for a server or a cluster, `bolt://` for exactly this server. */
  readonly uri: string;
  readonly username: string;
  /** Null where the server asks for none. */
  readonly password: string | null;
  readonly database: string;
}

const milliseconds = {
  connect: 5_000,
  // Of a whole transaction with its retries, from its first failure on.
  retry: 5_000,
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
      `Cannot open "${uri}": ${messageOf(error).trim()}. Expected an address such as neo4j://localhost:7687 in NEO4J_URI.`,
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

async function setUp(driver: Driver, sessions: Neo4jSessions): Promise<void> {
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

function createStore(driver: Driver, sessions: Neo4jSessions, place: string): GraphStore {
  const queue = createQueue();
  let writes = 0;
  const runner = createNeo4jRunner(driver, sessions, place);
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
    supports: { cancel: true, manyOwners: true },
    read: async (given, parameters = {}, { timeout } = {}) =>
      whileOpen(`run \`${nameOf(given)}\``, async () => {
        const statement = findStatement(given, 'read');
        checkParameters(statement, parameters);
        return runner.read(statement.cypher, parameters, timeout);
      }),
    revision: async () =>
      whileOpen('read the revision', async () => {
        const { cypher } = findStatement('read/load-revision', 'read');
        const [row] = await runner.read(cypher, {});
        const revision = row?.['revision'];
        return typeof revision === 'string' ? revision : '';
      }),
    write: async (work) =>
      whileOpen('write', () =>
        queue(() => runner.write(work)).finally(() => {
          writes += 1;
        }),
      ),
    writes: () => writes,
    search: async (text, options) => whileOpen('search', () => search(runner, text, options)),
    // Its index is its own, and always ready.
    warmUp: async () => {},
    close: async () => lifetime.close(),
  };
}

async function search(
  runner: Neo4jRunner,
  text: string,
  options: SearchOptions,
): Promise<SearchHit[]> {
  checkSearchOptions(options);
  const query = neo4jSearchQuery(text);
  if (query === null) return [];
  const rows = await runner.read(
    loadStatements().get('schema/neo4j-search')?.cypher ?? '',
    { query, labels: options.labels ?? searchedLabels, limit: candidateCount(options) },
    options.timeout,
  );
  return rankHits(text, rows as unknown as Candidate[], options.limit);
}
