import { StoreError } from './store-error.js';

export interface Lifetime {
  /** Runs `work` unless the store is closed; `task` says for the error what it is: `search`. */
  whileOpen<T>(task: string, work: () => Promise<T>): Promise<T>;
  /** Refuses new work, waits for what runs, then frees the store. A second call waits for the first. */
  close(): Promise<void>;
}

/** Knows whether a store is open: one engine answers after it was closed, the other breaks off what runs. */
export function createLifetime(place: string, free: () => Promise<void> | void): Lifetime {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  return {
    whileOpen: async (task, work) => {
      if (closing)
        throw new StoreError(
          'STORE_CLOSED',
          `Cannot ${task}: the store "${place}" is closed. Open it again with \`openStore\`.`,
        );
      const promise = work();
      const settled = promise.catch(() => undefined).finally(() => running.delete(settled));
      running.add(settled);
      return promise;
    },
    close: async () => {
      closing ??= Promise.all(running).then(free);
      return closing;
    },
  };
}
