import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets pages of a listed site read what is answered; says nothing to others, so that browsers keep it from them. True where
 * the request asks beforehand whether it may come (a preflight) and may. */
export function allowOrigin(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'origin');
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'etag, retry-after, x-request-id');
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader(
    'access-control-allow-headers',
    'apollo-require-preflight, authorization, content-type, if-none-match, x-request-id',
  );
  response.setHeader('access-control-max-age', '600');
  return true;
}
