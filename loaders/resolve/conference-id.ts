import { slug } from '../../src/text/slug.js';
import type { Curated } from './curated.js';

/** A conference's id by its series as a note names it. */
export function conferenceId(series: string, curated: Curated): string {
  return `conference/${slug(curated.conferenceName(series))}`;
}
