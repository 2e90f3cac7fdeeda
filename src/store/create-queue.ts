import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from './store-error.js';

interface Task {
  readonly outer: Task | undefined;
  ended: boolean;
}

// One for all queues, and off when none runs: each that is on slows every promise of the process down.
const within = new AsyncLocalStorage<Task>();
let inFlight = 0;

/** Returns a function that runs tasks one after the other, in the order of its calls; a failing task stops no other. A task
 * that queues another and would wait for itself is told so: `StoreError` STORE_STATEMENT. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let running: Task | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(work: () => Promise<T>) => {
    const outer = outerTasks();
    if (outer.some((task) => task === running))
      throw new StoreError(
        'STORE_STATEMENT',
        'Cannot write inside `write`: it would wait for itself. Use the transaction that `work` was given.',
      );
    const run = async (): Promise<T> => {
      const task = { outer: outer[0], ended: false };
      running = task;
      inFlight += 1;
      try {
        return await within.run(task, work);
      } finally {
        task.ended = true;
        running = null;
        inFlight -= 1;
        if (inFlight === 0) within.disable();
      }
    };
    const result = last.then(run);
    last = result.catch(() => undefined);
    return result;
  };
}

/** The tasks that the caller runs in, innermost first. */
function outerTasks(): Task[] {
  const tasks: Task[] = [];
  for (let task = within.getStore(); task; task = task.outer) if (!task.ended) tasks.push(task);
  return tasks;
}
