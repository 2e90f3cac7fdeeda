import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphStore } from '../store/graph-store.js';
import { createApollo } from './http/create-apollo.js';
import { createRateLimit } from './guard/create-rate-limit.js';
import type { ServerSettings } from '../config.js';
import { usualRate, usualSettings } from './guard/server-settings.js';
import { createFiles, findWebFolder } from './http/create-files.js';
import { createMetrics } from './http/create-metrics.js';
import { handleRequest, type Site } from './http/handle-request.js';
import { isLoopback } from './http/local-names.js';
import { observeRequest } from './http/observe-request.js';
import { sendError } from './http/send.js';
import { logToStderr, maskError, type Log } from './mask-error.js';
import { ServerError } from './server-error.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** 127.0.0.1 unless told otherwise: then nobody but this computer is answered. */
  readonly host?: string;
  /** 4000 unless told otherwise; 0 for any that is free. */
  readonly port?: number;
  /** Folder of the built pages; null for none. Found by itself unless told otherwise. */
  readonly webFolder?: string | null;
  readonly log?: Log;
  /** How long `close` waits for requests under way, in milliseconds. */
  readonly patience?: number;
  /** Whom to answer and how much; `usualSettings` where nothing else is said. */
  readonly settings?: Partial<ServerSettings>;
}

export interface RunningServer {
  /** Where it can be reached from this computer: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, then resolves. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Serves the API and its pages. Throws `ServerError` PORT_IN_USE, ADDRESS_REFUSED. */
export async function startServer({
  store,
  host = '127.0.0.1',
  port = 4000,
  webFolder = findWebFolder(),
  log = logToStderr,
  patience = 10_000,
  settings: given = {},
}: ServerOptions): Promise<RunningServer> {
  const isLocal = isLoopback(host);
  const settings = { ...usualSettings, ...given };
  const perMinute = settings.requestsPerMinute;
  const apollo = await createApollo(log, settings.introspection);
  const site: Site = {
    store,
    apollo,
    files: createFiles(webFolder),
    log,
    isLocal,
    settings,
    rate: createRateLimit(perMinute === undefined ? (isLocal ? null : usualRate) : perMinute),
    metrics: createMetrics(),
  };
  const server = createServer((request, response) => {
    const trace = observeRequest(site, request, response);
    response.once('close', () => {
      // A connection kept alive would hold up `close` until it times out.
      if (!server.listening) server.closeIdleConnections();
    });
    handleRequest(site, request, response, trace).catch((error: unknown) =>
      fail(error, request, response, log),
    );
  });
  server.requestTimeout = 30_000;
  // Longer than a proxy keeps a connection that is idle (most: 60 s): who closes first decides whose next request is lost.
  server.keepAliveTimeout = 65_000;
  await listen(server, host, port);
  // Where that fails the first search tells why.
  store.warmUp().catch(() => {});
  let closing: Promise<void> | null = null;
  return {
    url: urlOf(server.address() as AddressInfo),
    close: async () => {
      closing ??= drain(server, patience).then(() => apollo.stop());
      return closing;
    },
  };
}

function fail(error: unknown, request: IncomingMessage, response: ServerResponse, log: Log): void {
  // The caller has gone: nobody to tell, nothing to mend.
  if (request.destroyed && !request.complete) return;
  const { message } = maskError(error, log);
  if (response.headersSent) response.destroy();
  else sendError(response, 500, 'INTERNAL_SERVER_ERROR', message);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new ServerError(
              'PORT_IN_USE',
              `Cannot listen on ${host}:${port}: another program does. Choose another port with PORT.`,
              { cause: error },
            )
          : new ServerError(
              'ADDRESS_REFUSED',
              `Cannot listen on ${host}:${port}: ${error.message}. Choose another address with HOST and PORT.`,
              { cause: error },
            ),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function drain(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Addresses that mean "every one of this computer's" are none to go to. */
function urlOf({ address, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (address === '::') return `http://[::1]:${port}`;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
