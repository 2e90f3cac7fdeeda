import type { Note } from '../../graph.js';
import type { NoteSource } from '../read-batches.js';

/** Which note a source is, or why it holds no text that can be read. */
export type Identified = { readonly id: string } | { readonly refused: string };

/** Sources that are told apart and not read yet. */
export interface IdentifiedBatch {
  /** What each of the sources is, in their order. */
  readonly identified: readonly Identified[];
  /** Reads some of the batch's notes, by their ids; the rest is let go. Once. */
  readonly read: (ids: readonly string[]) => Promise<readonly Note[]>;
}

/** Reads sources, a batch at a time; the next may be identified while one is read. */
export interface Reader {
  readonly identify: (sources: readonly NoteSource[]) => Promise<IdentifiedBatch>;
}
