import type { Row, Transaction } from '../../src/store/graph-store.js';

/** A `runEach` that waits for each statement before it hands the next over. */
export function runOneByOne(run: Transaction['run']): Transaction['runEach'] {
  return (calls) => {
    let last: Promise<Row[]> = Promise.resolve([]);
    return calls.map(({ statement, parameters }) => {
      last = last.then(async () => run(statement, parameters));
      // Whoever waits for it finds the failure.
      last.catch(() => undefined);
      return last;
    });
  };
}
