import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphStore } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import { executeQuery } from '../execute.js';
import type { Stats } from '../generated/schema-types.js';
import type { Log } from '../mask-error.js';
import { landingPage } from '../pages/landing-page.js';
import { missingPlayground } from '../pages/missing-playground.js';
import { readExamples } from '../read-examples.js';
import type { RateLimit } from '../guard/create-rate-limit.js';
import { clientOf } from '../guard/client-of.js';
import { allowOrigin } from '../guard/cross-origin.js';
import { hasToken } from '../guard/has-token.js';
import type { ServerSettings } from '../../config.js';
import type { Trace } from '../trace.js';
import { answerGraphql } from './answer-graphql.js';
import { checkReady } from './check-ready.js';
import type { Files } from './create-files.js';
import type { Metrics } from './create-metrics.js';
import { isLocalName } from './local-names.js';
import { securityHeaders, send, sendError, sendJson } from './send.js';

export interface Site {
  readonly store: GraphStore;
  readonly apollo: ApolloServer<Context>;
  readonly files: Files;
  readonly log: Log;
  readonly settings: ServerSettings;
  readonly rate: RateLimit;
  readonly metrics: Metrics;
  /** Answers only to names of this computer. */
  readonly isLocal: boolean;
}

/** Answers a request, whatever it is. */
export async function handleRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): Promise<void> {
  const { settings } = site;
  if (site.isLocal && !isLocalName(request.headers.host))
    return sendError(
      response,
      421,
      'MISDIRECTED_REQUEST',
      `This server listens for this computer alone and does not go by "${request.headers.host ?? ''}". Ask for localhost, or set HOST.`,
    );
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  if (path === '/graphql' && allowOrigin(request, response, settings.origins)) {
    response.writeHead(204, securityHeaders);
    return void response.end();
  }
  // Somebody opened the address in a browser.
  if (path === '/graphql' && query === undefined && prefersPage(request))
    return send(response, 303, 'text/plain', 'See /playground.\n', { location: '/playground' });
  if (path === '/graphql' || path === '/metrics') {
    const wait = site.rate(clientOf(request, settings.proxies));
    if (wait > 0)
      return sendError(
        response,
        429,
        'RATE_LIMITED',
        `Too many requests. Ask again in ${wait} seconds.`,
        { 'retry-after': String(wait) },
      );
    if (!hasToken(request, settings.token))
      return sendError(
        response,
        401,
        'UNAUTHORIZED',
        'Expected the token of this server in the header `Authorization: Bearer …`.',
        { 'www-authenticate': 'Bearer' },
      );
  }
  if (path === '/graphql')
    return answerGraphql(site, request, response, query === undefined ? '' : `?${query}`, trace);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendError(
      response,
      405,
      'METHOD_NOT_ALLOWED',
      `Expected GET or HEAD, got "${request.method ?? ''}". Queries go to /graphql.`,
      { allow: 'GET, HEAD' },
    );
  if (path === '/metrics') return send(response, 200, 'text/plain', site.metrics.text());
  if (path === '/health') return sendJson(response, 200, { status: 'up' });
  if (path === '/ready') {
    const isReady = await checkReady(site.store);
    return sendJson(response, isReady ? 200 : 503, {
      status: isReady ? 'ready' : 'unavailable',
      store: site.store.kind,
    });
  }
  return new Promise((resolve, reject) => {
    response.once('close', resolve);
    site.files(request, response, () => {
      sendPage(site, path, response).then(resolve, reject);
    });
  });
}

function prefersPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

async function sendPage(
  { store, log, settings }: Site,
  path: string,
  response: ServerResponse,
): Promise<void> {
  if (path === '/playground') return send(response, 200, 'text/html', missingPlayground());
  if (path !== '/')
    return sendError(
      response,
      404,
      'NOT_FOUND',
      'Nothing is at this address. Try /, /graphql or /playground.',
    );
  if (settings.token !== null)
    return send(response, 200, 'text/html', landingPage('hidden', readExamples()));
  const { data } = await executeQuery(
    store,
    {
      query: `{ stats {
        talks speakers companies concepts lessons events conferences notes recurringIdeas firstYear latestYear
      } }`,
    },
    log,
  );
  const stats = (data as { stats: Stats } | null | undefined)?.stats ?? null;
  send(response, stats ? 200 : 503, 'text/html', landingPage(stats, readExamples()));
}
