import { createHash } from 'node:crypto';
import type { BareFactOf } from '../../src/graph.js';
import { fold } from '../../src/text/fold.js';
import { slug } from '../../src/text/slug.js';

/** A resource's id, by its address, or kind and title. Where the slug is cut, a hash of the whole stands for the rest. */
export function resourceId(fact: BareFactOf<'resource'>): string {
  const parts = fold(keyOf(fact)).match(/[\p{L}\p{N}]+/gu) ?? ['resource'];
  const key = parts.join('-');
  if (slug(key) === key) return `resource/${key}`;
  const hash = createHash('sha256').update(key).digest('hex');
  return `resource/${slug(key)}-${hash.slice(0, 8)}`;
}

function keyOf({ url, resourceKind, title }: BareFactOf<'resource'>): string {
  if (url === null) return `${resourceKind} ${title}`;
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#?]+$/, '');
}
