import type { IdentifiedSource } from '../../../loaders/index.js';
import type { Note } from '../../graph.js';

/** Reads sources that are told apart into notes. */
export interface Reader {
  readonly read: (sources: readonly IdentifiedSource[]) => Promise<readonly Note[]>;
}
