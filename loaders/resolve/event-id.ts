import { slug } from '../../src/text/slug.js';

/** An event's id by the name that all notes' facts of that edition come to. */
export function eventId(edition: string): string {
  return `event/${slug(edition)}`;
}
