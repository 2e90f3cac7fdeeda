import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GraphStore } from '../../store/graph-store.js';
import { createContext, type Context } from '../context.js';
import { readBody } from './read-body.js';
import { securityHeaders, sendError, strictPolicy } from './send.js';

const bodyLimit = 1024 * 1024;

/** `/graphql`: POST with JSON; GET for callers that show by a header that they are no page of another site. */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  store: GraphStore,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
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

  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => createContext(store),
  });
  response.writeHead(answer.status ?? 200, {
    ...securityHeaders,
    'content-security-policy': strictPolicy,
    'cache-control': 'no-store',
    ...Object.fromEntries(answer.headers),
  });
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
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
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, together with JSON that is no object.
  }
  sendError(response, 400, 'BAD_JSON', 'Expected a JSON object with a `query`.');
  return null;
}
