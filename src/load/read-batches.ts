// Sources in, batches of read notes out.

import { type IdentifiedSource, identifySource, readExtraction } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { NoteError } from '../../loaders/note-error.js';
import type { Note } from '../graph.js';
import type { GraphStore } from '../store/graph-store.js';
import { emptyReport, type LoadReport } from './load-report.js';
import type { LoadSizes } from './load-sizes.js';

/** A file as it was found: `path` is relative to the folder that was loaded. */
export interface NoteSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Menus and the like stand around its text. */
  readonly isWebPage?: boolean;
}

/** What one transaction takes. */
export interface Batch {
  readonly found: readonly IdentifiedSource[];
  readonly refused: readonly LoadReport[];
  /** By id, the notes that the store did not know when they were read. */
  readonly read: ReadonlyMap<string, Note>;
}

/** The sources as batches, in their order. */
export async function* readBatches(
  store: GraphStore,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  knowledge: LazyKnowledge,
  { batchNotes, batchBytes }: LoadSizes,
): AsyncGenerator<Batch> {
  let found: IdentifiedSource[] = [];
  let refused: LoadReport[] = [];
  let bytes = 0;
  for await (const source of sources) {
    try {
      found.push(await identifySource(source));
      bytes += source.bytes.length;
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      refused.push({ ...emptyReport(source.path, 'refused'), problems: [error.message] });
    }
    if (found.length >= batchNotes || bytes >= batchBytes) {
      yield { found, refused, read: await readAhead(store, found, knowledge) };
      [found, refused, bytes] = [[], [], 0];
    }
  }
  if (found.length + refused.length > 0)
    yield { found, refused, read: await readAhead(store, found, knowledge) };
}

/** Reads the sources that the store does not know, by id. The store may come to know them meanwhile; that does no harm. */
async function readAhead(
  store: GraphStore,
  sources: readonly IdentifiedSource[],
  knowledge: LazyKnowledge,
): Promise<ReadonlyMap<string, Note>> {
  const ids = [...new Set(sources.map(({ id }) => id))];
  const rows = ids.length > 0 ? await store.read('read/load-known-notes', { ids }) : [];
  const known = new Set(rows.map(({ id }) => id));
  const notes = new Map<string, Note>();
  for (const { id, path, extraction } of sources) {
    if (known.has(id) || notes.has(id)) continue;
    notes.set(id, readExtraction([path], extraction, knowledge.read()));
    // Lets the store go on with what it writes.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return notes;
}
