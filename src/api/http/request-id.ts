import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The id that a request comes with in `X-Request-Id`, where it is short and plain; else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}
