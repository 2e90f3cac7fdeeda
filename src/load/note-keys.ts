import type { Curated } from '../../loaders/resolve/curated.js';
import { identityKeys } from '../../loaders/resolve/identity-keys.js';
import type { BareNote } from '../graph.js';
import { keyText } from '../text/hash-key.js';
import { pathKey } from './path-key.js';

/** The hashed keys by which a stored note is found again: of its paths, and of what it mentions, each once. Events and
 * resources are found by their ids. */
export function noteKeys(note: BareNote, curated: Curated): string[] {
  const keys = new Set(identityKeys(note, curated).flatMap((each) => each.keys));
  return [...note.paths.map(pathKey), ...[...keys].map(keyText)];
}
