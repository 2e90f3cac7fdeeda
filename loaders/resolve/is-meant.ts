import type { NamedThing } from '../../src/vocabulary/corrections.js';
import { foldSpelling } from '../../src/vocabulary/fold-spelling.js';

/** What corrections are matched against: every spelling of a mention and the paths of its note. */
export interface Correctable {
  readonly spellings: readonly string[];
  readonly paths: readonly string[];
}

/** True where a correction's thing is the mention: by any spelling, whatever its case and accents, and by note where it names one. */
export function isMeant(
  { spelling, note }: NamedThing,
  { spellings, paths }: Correctable,
): boolean {
  const folded = foldSpelling(spelling);
  return (
    spellings.some((each) => foldSpelling(each) === folded) &&
    (note === null || paths.some((path) => path === note || path.endsWith(`/${note}`)))
  );
}
