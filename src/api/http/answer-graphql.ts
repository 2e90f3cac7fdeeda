import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { createContext } from '../context.js';
import { limitTime } from '../guard/limit-time.js';
import type { Trace } from '../trace.js';
import { entityTag, hasAnswer } from './entity-tag.js';
import type { Site } from './handle-request.js';
import { readBody } from './read-body.js';
import { securityHeaders, sendError, strictPolicy } from './send.js';

const bodyLimit = 1024 * 1024;

/** `/graphql`: POST with JSON; GET for callers that show by a header that they are no page of another site. */
export async function answerGraphql(
  { apollo, store, settings }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  trace: Trace,
): Promise<void> {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'POST')
    return sendError(
      response,
      405,
      'METHOD_NOT_ALLOWED',
      `Expected GET or POST, got "${method}".`,
      { allow: 'GET, POST' },
    );
  const body = method === 'POST' ? await readJson(request, response) : {};
  if (body === null) return;
  // Asked for before the query runs: what is written meanwhile makes the tag an old one.
  const tag = method === 'GET' ? await tagOf(request, store) : null;

  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  if (tag !== null && hasAnswer(request, tag) && isSafeGet(headers)) {
    response.writeHead(304, { ...securityHeaders, etag: tag, 'cache-control': revalidate });
    return void response.end();
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => createContext(store, limitTime(store, settings.seconds), trace),
  });
  const isWhole = (answer.status ?? 200) === 200 && trace.codes.length === 0;
  response.writeHead(answer.status ?? 200, {
    ...securityHeaders,
    'content-security-policy': strictPolicy,
    ...(tag !== null && isWhole
      ? { etag: tag, 'cache-control': revalidate }
      : { 'cache-control': 'no-store' }),
    ...Object.fromEntries(answer.headers),
  });
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** Kept by nobody between, and never used without asking whether it is still true. */
const revalidate = 'private, no-cache';

/** Null where the store does not answer: the query then tells so. */
async function tagOf(request: IncomingMessage, store: Site['store']): Promise<string | null> {
  try {
    return entityTag(await store.revision(), request);
  } catch {
    return null;
  }
}

/** The check against foreign pages that Apollo makes of a GET which runs. */
function isSafeGet(headers: HeaderMap): boolean {
  return (
    ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => headers.has(name)) ||
    headers.get('content-type')?.startsWith('application/json') === true
  );
}

/** The body of a POST, or null where an error has been sent. */
async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (type !== 'application/json' || encoding !== 'identity') {
    sendError(
      response,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Expected a body of the type "application/json", not compressed.',
    );
    return null;
  }
  const text = await readBody(request, bodyLimit);
  if (text === null) {
    sendError(response, 413, 'BODY_TOO_LARGE', `Expected a body of at most ${bodyLimit} bytes.`, {
      connection: 'close',
    });
    return null;
  }
  const value = parseJson(text);
  if (Array.isArray(value)) {
    sendError(
      response,
      400,
      'BATCH_TOO_LARGE',
      `Expected one operation, got a list of ${value.length}. Send one a request; a query may ask for many fields.`,
    );
    return null;
  }
  if (typeof value === 'object' && value !== null) return value;
  sendError(response, 400, 'BAD_JSON', 'Expected a JSON object with a `query`.');
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
