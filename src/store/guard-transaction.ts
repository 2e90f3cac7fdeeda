// What both stores promise of a transaction, over engines that promise less: statements are known and checked, run in the
// order of their calls, and after a failed one nothing is kept, even where `work` caught the error.

import { checkParameters } from './check-parameters.js';
import { createPipeline } from './create-pipeline.js';
import { createQueue } from './create-queue.js';
import { findStatement } from './find-statement.js';
import type { Parameters, Row, StatementCall, Transaction } from './graph-store.js';
import { nameOf } from './name-of.js';
import type { Statement } from './to-statement.js';
import type { IndexChange } from './search-index.js';
import { StoreError } from './store-error.js';

/** So many statements that need not wait for one another are on their way at a time: the engine has the next at hand when it is done
 * with one, even while this thread is busy. */
const mostOnTheirWay = 4;

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
  let failure: { readonly at: number; readonly error: unknown } | null = null;
  let begun = 0;
  const throwFailure = (): void => {
    if (failure) throw failure.error;
  };

  /** `before` waits for those that were handed over before it and may still run. */
  const runNext = async (
    given: string | Statement,
    parameters: Parameters,
    before: () => Promise<unknown>,
  ): Promise<Row[]> => {
    throwFailure();
    begun += 1;
    const at = begun;
    try {
      const statement = findStatement(given, 'write');
      checkParameters(statement, parameters);
      return await execute(statement, parameters);
    } catch (error) {
      if (!failure || at < failure.at) failure = { at, error };
      // Neo4j says the failure of a statement for those after it too: the first tells what was wrong.
      await before();
      throwFailure();
      throw error;
    }
  };
  const inTurn = async <R>(given: string | Statement, run: () => Promise<R>): Promise<R> => {
    if (ended)
      throw new StoreError(
        'STORE_CLOSED',
        `Cannot run \`${nameOf(given)}\`: its transaction has ended. Wait for every statement inside \`write\`.`,
      );
    return queue(run);
  };

  const runTogether = (calls: readonly StatementCall[]): Promise<Row[]>[] => {
    const [first] = calls;
    if (!first) return [];
    const inPipeline = createPipeline(mostOnTheirWay);
    const rows: Promise<Row[]>[] = [];
    const turn = new Promise<void>((begin, refuse) => {
      inTurn(first.statement, async () => {
        begin();
        await Promise.allSettled(rows);
      }).catch(refuse);
    });
    for (const [at, { statement, parameters }] of calls.entries()) {
      const before = async () => Promise.allSettled(rows.slice(0, at));
      const run = async () => inPipeline(() => runNext(statement, parameters, before));
      rows.push(caught(turn.then(run)));
    }
    return rows;
  };

  try {
    const result = await work({
      run: (given, parameters = {}) =>
        caught(inTurn(given, () => runNext(given, parameters, nothingBefore))),
      runEach: runTogether,
      notesWithKeys: async (keys) => (keys.length > 0 ? notesWithKeys(keys, queue) : []),
      index: (change) => changes.push(change),
    });
    ended = true;
    await queue(async () => throwFailure());
    return { result, changes };
  } finally {
    ended = true;
    // What `work` left running must be over before the caller rolls back.
    await queue(async () => undefined);
  }
}

async function nothingBefore(): Promise<void> {}

/** Not async: the very promise that is caught must be returned. Where `work` does not wait for it, `write` fails by it all the same. */
function caught<T>(rows: Promise<T>): Promise<T> {
  rows.catch(() => undefined);
  return rows;
}
