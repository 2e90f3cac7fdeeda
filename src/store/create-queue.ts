import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from './store-error.js';

/** Returns a function that runs tasks one after the other, in the order of its calls; a failing task stops no other. A task
 * that queues another and would wait for itself is told so: `StoreError` STORE_STATEMENT. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  const within = new AsyncLocalStorage<symbol>();
  let running: symbol | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(task: () => Promise<T>) => {
    if (running !== null && within.getStore() === running)
      throw new StoreError(
        'STORE_STATEMENT',
        'Cannot write inside `write`: it would wait for itself. Use the transaction that `work` was given.',
      );
    const run = async (): Promise<T> => {
      const mark = Symbol('task');
      running = mark;
      try {
        return await within.run(mark, task);
      } finally {
        running = null;
      }
    };
    const result = last.then(run);
    last = result.catch(() => undefined);
    return result;
  };
}
