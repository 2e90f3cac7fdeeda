// What runs in the thread that `startReader` starts: a reader, one call a message, one after the other.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type KnowledgeOrigin, openKnowledge } from '../../../loaders/knowledge.js';
import { createReader } from './create-reader.js';
import type { IdentifiedBatch } from './reader.js';
import type { ReaderAnswer, ReaderCall } from './start-reader.js';

function serve(port: MessagePort, { folder, correctionFiles }: KnowledgeOrigin): void {
  const knowledge = openKnowledge(new URL(folder), correctionFiles);
  const reader = createReader(knowledge);
  const batches = new Map<number, IdentifiedBatch>();
  const work = async (call: ReaderCall): Promise<unknown> => {
    if ('sources' in call) {
      const batch = await reader.identify(call.sources);
      batches.set(call.batch, batch);
      return batch.identified;
    }
    const batch = batches.get(call.batch);
    batches.delete(call.batch);
    return (await batch?.read(call.ids)) ?? [];
  };
  const answer = async (call: ReaderCall): Promise<ReaderAnswer> => {
    try {
      return { readWith: knowledge.readWith, result: await work(call) };
    } catch (error) {
      return { error };
    }
  };
  let last = Promise.resolve();
  port.on('message', (call: ReaderCall) => {
    last = last.then(async () => send(port, await answer(call)));
  });
}

function send(port: MessagePort, answer: ReaderAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  port.postMessage(answer);
}

if (parentPort) serve(parentPort, workerData as KnowledgeOrigin);
