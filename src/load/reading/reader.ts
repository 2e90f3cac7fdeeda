import type { IdentifiedSource } from '../../../loaders/index.js';
import type { PackedNote } from '../../packed-note.js';

/** Reads sources that are told apart into notes. */
export interface Reader {
  readonly read: (sources: readonly IdentifiedSource[]) => Promise<readonly PackedNote[]>;
}
