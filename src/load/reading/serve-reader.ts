// What runs in the thread that `startReader` starts: a reader, one call a message.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type KnowledgeOrigin, openKnowledge } from '../../../loaders/knowledge.js';
import { createReader } from './create-reader.js';
import type { ReaderAnswer, ReaderCall } from './start-reader.js';

function serve(port: MessagePort, { folder, correctionFiles }: KnowledgeOrigin): void {
  const knowledge = openKnowledge(new URL(folder), correctionFiles);
  const reader = createReader(knowledge);
  const answer = async (call: ReaderCall): Promise<ReaderAnswer> => {
    try {
      const result =
        'sources' in call ? await reader.identify(call.sources) : await reader.read(call.ids);
      return { readWith: knowledge.readWith, result };
    } catch (error) {
      return { error };
    }
  };
  port.on('message', (call: ReaderCall) => {
    void answer(call).then((given) => send(port, given));
  });
}

function send(port: MessagePort, answer: ReaderAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  port.postMessage(answer);
}

if (parentPort) serve(parentPort, workerData as KnowledgeOrigin);
