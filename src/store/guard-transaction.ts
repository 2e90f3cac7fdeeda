// What both stores promise of a transaction, over engines that promise less: statements are known and checked, run in the
// order of their calls, and after a failed one nothing is kept, even where `work` caught the error.

import { checkParameters } from './check-parameters.js';
import { createQueue } from './create-queue.js';
import { findStatement } from './find-statement.js';
import type { Parameters, Row, StatementCall, Transaction } from './graph-store.js';
import { nameOf } from './name-of.js';
import type { Statement } from './to-statement.js';
import type { IndexChange } from './search-index.js';
import { StoreError } from './store-error.js';

/** So many statements that need not wait for one another are on their way at a time. */
const lanes = 2;

/** Runs what asks the engine after all that was handed to it before. */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs `work` with a transaction over `execute` and returns its result and what it wants indexed, all statements done;
 * throws what `work` or a statement threw. */
export async function guardTransaction<T>(
  work: (transaction: Transaction) => Promise<T>,
  execute: (statement: Statement, parameters: Parameters) => Promise<Row[]>,
  notesWithKeys: (keys: readonly string[], inTurn: InTurn) => Promise<string[]>,
): Promise<{ readonly result: T; readonly changes: readonly IndexChange[] }> {
  const queue = createQueue();
  const changes: IndexChange[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | null = null;

  const runNext = async (given: string | Statement, parameters: Parameters): Promise<Row[]> => {
    if (failure) throw failure.error;
    try {
      const statement = findStatement(given, 'write');
      checkParameters(statement, parameters);
      return await execute(statement, parameters);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  const runTogether = async (calls: readonly StatementCall[]): Promise<Row[][]> => {
    const rows: Row[][] = [];
    const failures: { readonly at: number; readonly error: unknown }[] = [];
    const left = calls.entries();
    const lane = async (): Promise<void> => {
      for (const [at, { statement, parameters }] of left)
        try {
          rows[at] = await runNext(statement, parameters);
        } catch (error) {
          failures.push({ at, error });
          return;
        }
    };
    // After a failure the other is waited for: it must be over before the caller rolls back.
    await Promise.all(Array.from({ length: lanes }, lane));
    // Neo4j says the same of what was handed over after the statement that failed.
    const [first] = failures.toSorted((one, other) => one.at - other.at);
    if (!first) return rows;
    failure = { error: first.error };
    throw first.error;
  };
  const inTurn = async <R>(given: string | Statement, run: () => Promise<R>): Promise<R> => {
    if (ended)
      throw new StoreError(
        'STORE_CLOSED',
        `Cannot run \`${nameOf(given)}\`: its transaction has ended. Wait for every statement inside \`write\`.`,
      );
    return queue(run);
  };

  const noRows = Promise.resolve([]);
  try {
    const result = await work({
      run: (given, parameters = {}) => caught(inTurn(given, () => runNext(given, parameters))),
      runEach: (calls) => {
        const [first] = calls;
        return first ? caught(inTurn(first.statement, () => runTogether(calls))) : noRows;
      },
      notesWithKeys: async (keys) => (keys.length > 0 ? notesWithKeys(keys, queue) : []),
      index: (change) => changes.push(change),
    });
    ended = true;
    await queue(async () => {
      if (failure) throw failure.error;
    });
    return { result, changes };
  } finally {
    ended = true;
    // What `work` left running must be over before the caller rolls back.
    await queue(async () => undefined);
  }
}

/** Not async: the very promise that is caught must be returned. Where `work` does not wait for it, `write` fails by it all the same. */
function caught<T>(rows: Promise<T>): Promise<T> {
  rows.catch(() => undefined);
  return rows;
}
