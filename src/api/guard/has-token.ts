import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** True where a request bears the token, or none is asked for. Takes as long for a wrong one as for the right one. */
export function hasToken({ headers }: IncomingMessage, token: string | null): boolean {
  if (token === null) return true;
  const given = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
