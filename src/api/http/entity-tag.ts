import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The tag of the answer to a GET while the graph is at a revision. Weak: an equal answer may be written otherwise. */
export function entityTag(revision: string, { url, headers }: IncomingMessage): string {
  const parts = JSON.stringify([revision, url, headers.accept ?? '']);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** True where a caller has the answer of this tag already. */
export function hasAnswer({ headers }: IncomingMessage, tag: string): boolean {
  return (headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === tag);
}
