import type { Transaction } from '../../src/store/graph-store.js';

/** A `runEach` that waits for each statement before it hands the next over. */
export function runOneByOne(run: Transaction['run']): Transaction['runEach'] {
  return async (calls) => {
    const rows = [];
    for (const { statement, parameters } of calls) rows.push(await run(statement, parameters));
    return rows;
  };
}
