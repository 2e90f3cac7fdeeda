// What runs in the thread that `startReader` starts: a reader, one call a message, one after the other.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { IdentifiedSource } from '../../../loaders/index.js';
import { type KnowledgeOrigin, openKnowledge } from '../../../loaders/knowledge.js';
import { createReader } from './create-reader.js';
import type { ReaderAnswer } from './start-reader.js';

function serve(port: MessagePort, { folder, correctionFiles }: KnowledgeOrigin): void {
  const knowledge = openKnowledge(new URL(folder), correctionFiles);
  const reader = createReader(knowledge);
  const answer = async (sources: readonly IdentifiedSource[]): Promise<ReaderAnswer> => {
    try {
      return { readWith: knowledge.readWith, notes: await reader.read(sources) };
    } catch (error) {
      return { error };
    }
  };
  let last = Promise.resolve();
  port.on('message', (sources: readonly IdentifiedSource[]) => {
    last = last.then(async () => send(port, await answer(sources)));
  });
}

function send(port: MessagePort, answer: ReaderAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  port.postMessage(answer);
}

if (parentPort) serve(parentPort, workerData as KnowledgeOrigin);
