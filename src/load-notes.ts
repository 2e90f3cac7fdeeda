// Joins the reader, the look-up of neighbours, the difference and the transaction. The only module that knows both
// loaders and stores.

import type { GraphStore } from './store/graph-store.js';

/** A file as it was found: `path` is relative to the folder that was loaded. */
export interface NoteSource {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of one source; reported only after the commit. */
export interface LoadReport {
  readonly path: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'renamed' | 'forgotten' | 'refused';
  readonly talks: number;
  readonly speakers: number;
  readonly concepts: number;
  readonly lessons: number;
  /** Lines with words that gave nothing. */
  readonly silentLines: readonly number[];
  /** `file:line:column rule: message` */
  readonly problems: readonly string[];
}

/** Loads sources batch by batch, each wholly or not at all, and yields a report a source after its commit. */
export declare function loadNotes(
  store: GraphStore,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
): AsyncGenerator<LoadReport>;

/** Takes away what only these paths said. Unknown paths are reported as `unchanged`. */
export declare function forgetNotes(
  store: GraphStore,
  paths: readonly string[],
): AsyncGenerator<LoadReport>;
