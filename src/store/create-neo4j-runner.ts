// Runs statements on Neo4j in managed transactions, which the driver begins anew where the server asks for it.

import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { createReplanner } from './create-replanner.js';
import type { Parameters, Row, Transaction } from './graph-store.js';
import { guardTransaction } from './guard-transaction.js';
import { inPages } from './in-pages.js';
import { loadStatements } from './load-statements.js';
import { toNeo4jError } from './to-neo4j-error.js';
import { toNeo4jValues } from './to-neo4j-values.js';

export interface Neo4jSessions {
  readonly database: string;
  readonly bookmarkManager: BookmarkManager;
}

export interface Neo4jRunner {
  /** In read access mode: a cluster answers it anywhere, and the server refuses to write. */
  read(cypher: string, parameters: Parameters, timeout?: number): Promise<Row[]>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** The index takes 1,024 words a query at most. */
const keysPerQuery = 500;

const readTimeout = 60_000;
const writeTimeout = { timeout: 10 * 60_000 };

/** Throws the driver's errors as they are, but for those of a statement inside \`write\` that can't be retried. */
export function createNeo4jRunner(
  driver: Driver,
  sessions: Neo4jSessions,
  place: string,
): Neo4jRunner {
  const lock = loadStatements().get('write/lock')?.cypher ?? '';
  const holders = loadStatements().get('schema/neo4j-notes-with-keys')?.cypher ?? '';
  const replan = createReplanner(driver, sessions);

  return {
    read: async (cypher, parameters, timeout = readTimeout) => {
      // The server takes whole milliseconds, and 0 for no end.
      const limit = { timeout: Math.max(1, Math.ceil(Math.min(timeout, readTimeout))) };
      const session = driver.session({ ...sessions, defaultAccessMode: neo4j.session.READ });
      try {
        // One trip to the server where a managed transaction takes two; that one is for when the server asks for it.
        const { records } = await session
          .run(cypher, toNeo4jValues(parameters), limit)
          .catch((error: unknown) => {
            if (!neo4j.isRetryableError(error)) throw error;
            return session.executeRead((on) => on.run(cypher, toNeo4jValues(parameters)), limit);
          });
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },

    write: async (work) => {
      const session = driver.session({ ...sessions });
      try {
        const { result, rows } = await session.executeWrite(async (on) => {
          // Other processes write to this database too; the store's queue orders this one only.
          await execute(on, lock, {});
          let written = 0;
          const done = await guardTransaction(
            work,
            async (statement, parameters) => {
              written += Array.isArray(parameters['rows']) ? parameters['rows'].length : 0;
              return execute(on, statement.cypher, parameters).catch((error: unknown) => {
                // The driver must see what it can retry as it is.
                throw neo4j.isRetryableError(error)
                  ? error
                  : toNeo4jError(error, `run \`${statement.name}\``, place);
              });
            },
            async (keys, inTurn) =>
              inTurn(async () => {
                const found = new Set<string>();
                for (const page of inPages(keys, keysPerQuery))
                  for (const { id } of await execute(on, holders, { query: page.join(' ') }))
                    found.add(String(id));
                return [...found];
              }),
          );
          return { result: done.result, rows: written };
        }, writeTimeout);
        await replan(rows);
        return result;
      } finally {
        await session.close();
      }
    },
  };
}

async function execute(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await transaction.run(cypher, toNeo4jValues(parameters));
  return records.map((record) => record.toObject());
}
