import { Worker } from 'node:worker_threads';
import type { KnowledgeOrigin } from '../../../loaders/knowledge.js';
import type { Note } from '../../graph.js';
import type { NoteSource } from '../read-batches.js';
import type { Identified, Reader } from './reader.js';

export type ReaderCall =
  | { readonly sources: readonly NoteSource[] }
  | { readonly ids: readonly string[] };

export type ReaderAnswer =
  | { readonly readWith: string; readonly result: unknown }
  | { readonly error: unknown };

/** A reader in a thread of its own, which has to be ended. */
export interface ReaderThread extends Reader {
  readonly end: () => Promise<void>;
}

/** Starts a thread that opens the knowledge anew and reads beside this one. Its calls throw where that is not the knowledge of
 * `readWith`, or the thread ends. */
export function startReader(origin: KnowledgeOrigin, readWith: string): ReaderThread {
  const worker = new Worker(new URL('./reading-thread.mjs', import.meta.url), {
    workerData: origin,
    execArgv: [],
  });
  worker.unref();
  /** Ended, why. */
  let ended: Error | null = null;
  let waiting: { resolve: (answer: ReaderAnswer) => void; reject: (error: Error) => void } | null =
    null;
  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
    waiting = null;
  };
  worker.on('message', (answer: ReaderAnswer) => {
    waiting?.resolve(answer);
    waiting = null;
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that reads the notes has ended.')));

  /** One after the other: the second asks for what the first identified. */
  const ask = async (call: ReaderCall): Promise<unknown> => {
    if (ended) throw ended;
    worker.ref();
    const answer = await new Promise<ReaderAnswer>((resolve, reject) => {
      waiting = { resolve, reject };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
      worker.postMessage(call);
    }).finally(() => worker.unref());
    if ('error' in answer) throw answer.error;
    if (answer.readWith !== readWith)
      throw new Error(
        'The vocabulary was changed while notes were being loaded. Load them once more.',
      );
    return answer.result;
  };
  return {
    identify: async (sources) => (await ask({ sources })) as readonly Identified[],
    read: async (ids) => (await ask({ ids })) as readonly Note[],
    end: async () => {
      await worker.terminate();
    },
  };
}
