import { afterAll, beforeAll } from '@jest/globals';
import { openEmbedded } from '../../../src/store/embedded-store.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../../src/api/start-server.js';
import { apply } from '../../store/with-store.js';
import { sampleGraph } from '../sample-graph.js';

export interface Served {
  readonly server: () => RunningServer;
  readonly log: string[];
  /** Asks for an address of the server. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  /** Posts a query and gives status and answer. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Posted>;
}

export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly code: unknown;
}

/** A store that does what `changes` say and else what an embedded one with the sample graph does. */
export async function openSampleStore(changes: Partial<GraphStore> = {}): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await apply(store, { put: sampleGraph });
  return { ...store, ...changes };
}

/** Serves the sample graph while the tests of a suite run. */
export function serve(
  options: Partial<ServerOptions> = {},
  changes: Partial<GraphStore> = {},
): Served {
  let running: { server: RunningServer; store: GraphStore } | null = null;
  const log: string[] = [];
  const server = () => {
    if (!running) throw new Error('The server did not start.');
    return running.server;
  };
  beforeAll(async () => {
    const store = await openSampleStore(changes);
    running = {
      store,
      server: await startServer({
        store,
        port: 0,
        webFolder: null,
        log: (line) => log.push(line),
        ...options,
      }),
    };
  });
  afterAll(async () => {
    await running?.server.close();
    await running?.store.close();
  });
  const get: Served['get'] = async (path, init) => fetch(new URL(path, server().url), init);
  return {
    server,
    log,
    get,
    post: async (body, headers = {}) => {
      const response = await get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      return { status: response.status, text, code: errors?.[0]?.extensions.code };
    },
  };
}
