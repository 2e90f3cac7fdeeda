// Reading commands ask GraphQL and nothing else: in this process where the store can be opened, else from the server that
// holds it.

import type { Config } from '../config.js';
import { executeQuery } from '../api/execute.js';
import { openStore } from '../store/open-store.js';
import { readServerFile } from '../store/server-file.js';
import { StoreError } from '../store/store-error.js';
import { askServer } from './ask-server.js';
import { answerOf } from './answer-of.js';
import { requireStore } from './require-store.js';

/** Someone who answers GraphQL. `ask` throws `CommandError` with the server's own sentence where it does not. */
export interface Questions {
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens the store of the settings, or the way to the server that holds it. */
export async function openQuestions(config: Config): Promise<Questions> {
  requireStore(config);
  try {
    const store = await openStore(config);
    return {
      ask: async (query, variables) => answerOf(await executeQuery(store, { query, variables })),
      close: () => store.close(),
    };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STORE_LOCKED') throw error;
    const server = readServerFile(config.storePath);
    if (!server) throw error;
    return {
      ask: async (query, variables) =>
        answerOf(await askServer(server.url, query, variables, config.server.token)),
      close: async () => {},
    };
  }
}
