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
import { answerGraphql } from './answer-graphql.js';
import { checkReady } from './check-ready.js';
import type { Files } from './create-files.js';
import { isLocalName } from './local-names.js';
import { send, sendError, sendJson } from './send.js';

export interface Site {
  readonly store: GraphStore;
  readonly apollo: ApolloServer<Context>;
  readonly files: Files;
  readonly log: Log;
  /** Answers only to names of this computer. */
  readonly isLocal: boolean;
}

/** Answers a request, whatever it is. */
export async function handleRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (site.isLocal && !isLocalName(request.headers.host))
    return sendError(
      response,
      421,
      'MISDIRECTED_REQUEST',
      `This server listens for this computer alone and does not go by "${request.headers.host ?? ''}". Ask for localhost, or set HOST.`,
    );
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  // Somebody opened the address in a browser.
  if (path === '/graphql' && query === undefined && prefersPage(request))
    return send(response, 303, 'text/plain', 'See /playground.\n', { location: '/playground' });
  if (path === '/graphql')
    return answerGraphql(
      site.apollo,
      site.store,
      request,
      response,
      query === undefined ? '' : `?${query}`,
    );
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendError(
      response,
      405,
      'METHOD_NOT_ALLOWED',
      `Expected GET or HEAD, got "${request.method ?? ''}". Queries go to /graphql.`,
      { allow: 'GET, HEAD' },
    );
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
  { store, log }: Site,
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
