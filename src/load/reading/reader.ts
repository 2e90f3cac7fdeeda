import type { Note } from '../../graph.js';
import type { NoteSource } from '../read-batches.js';

/** Which note a source is, or why it holds no text that can be read. */
export type Identified = { readonly id: string } | { readonly refused: string };

/** Reads sources, a batch at a time. */
export interface Reader {
  /** What each of a batch's sources is, in their order. */
  readonly identify: (sources: readonly NoteSource[]) => Promise<readonly Identified[]>;
  /** Some notes of the batch that was identified last, by their ids. */
  readonly read: (ids: readonly string[]) => Promise<readonly Note[]>;
}
