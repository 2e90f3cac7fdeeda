// What runs in the thread that `startReader` starts: it reads what each message holds, one after the other.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { readIdentified, type IdentifiedSource } from '../../../loaders/index.js';
import { type KnowledgeOrigin, openKnowledge } from '../../../loaders/knowledge.js';
import { withPackedFacts } from '../../packed-note.js';
import type { ReaderAnswer } from './start-reader.js';

function serve(port: MessagePort, { folder, correctionFiles }: KnowledgeOrigin): void {
  const knowledge = openKnowledge(new URL(folder), correctionFiles);
  const answer = (sources: readonly IdentifiedSource[]): ReaderAnswer => {
    try {
      const notes = sources.map((source) =>
        withPackedFacts(readIdentified(source, knowledge.read())),
      );
      return { readWith: knowledge.readWith, notes };
    } catch (error) {
      return { error };
    }
  };
  port.on('message', (sources: readonly IdentifiedSource[]) => send(port, answer(sources)));
}

function send(port: MessagePort, answer: ReaderAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  port.postMessage(answer);
}

if (parentPort) serve(parentPort, workerData as KnowledgeOrigin);
