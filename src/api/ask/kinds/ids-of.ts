import type { FoundName } from '../found-name.js';
import type { Understood } from '../understand.js';

/** The ids of the names of some kinds in a question. */
export function idsOf({ names }: Understood, ...labels: FoundName['label'][]): string[] {
  return names.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
}
