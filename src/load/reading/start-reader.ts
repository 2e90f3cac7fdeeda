import { Worker } from 'node:worker_threads';
import type { IdentifiedSource } from '../../../loaders/index.js';
import type { KnowledgeOrigin } from '../../../loaders/knowledge.js';
import { type NoteToStore, type PackedNote, withBareFacts } from '../../packed-note.js';
import { inPages } from '../../store/in-pages.js';
import type { Reader } from './reader.js';

export type ReaderAnswer =
  | { readonly readWith: string; readonly notes: readonly NoteToStore[] }
  | { readonly error: unknown };

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A reader in a thread of its own, which has to be ended. */
export interface ReaderThread extends Reader {
  readonly end: () => Promise<void>;
}

/** So many make a message: what is read of them is young when it is sent, and is collected soon. */
const sourcesPerMessage = 32;

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
  /** The calls that have no answer yet: it comes in their order. */
  const waiting: Waiting[] = [];
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('message', (answer: ReaderAnswer) => {
    waiting.shift()?.resolve(answer);
    // A thread that has nothing to do holds no process up.
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that reads the notes has ended.')));

  const ask = async (sources: readonly IdentifiedSource[]): Promise<readonly PackedNote[]> => {
    if (ended) throw ended;
    worker.ref();
    const answer = await new Promise<ReaderAnswer>((resolve, reject) => {
      waiting.push({ resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
      worker.postMessage(sources);
    });
    if ('error' in answer) throw answer.error;
    if (answer.readWith !== readWith)
      throw new Error(
        'The vocabulary was changed while notes were being loaded. Load them once more.',
      );
    return answer.notes.map(withBareFacts);
  };
  return {
    read: async (sources) =>
      (await Promise.all([...inPages(sources, sourcesPerMessage)].map(ask))).flat(),
    end: async () => {
      await worker.terminate();
    },
  };
}
