// Sources in, batches of read notes out.

import type { LazyKnowledge } from '../../loaders/knowledge.js';
import type { Note } from '../graph.js';
import { emptyReport, type LoadReport } from './load-report.js';
import type { LoadSizes } from './load-sizes.js';
import { readAhead } from './read-ahead.js';
import { createReader } from './reading/create-reader.js';
import type { IdentifiedBatch, Reader } from './reading/reader.js';
import { type ReaderThread, startReader } from './reading/start-reader.js';

/** A file as it was found: `path` is relative to the folder that was loaded. */
export interface NoteSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Menus and the like stand around its text. */
  readonly isWebPage?: boolean;
}

/** A source that holds a text, and the id of the note that it is. */
export interface FoundSource {
  readonly path: string;
  readonly id: string;
  readonly source: NoteSource;
}

/** What one transaction takes. */
export interface Batch {
  readonly found: readonly FoundSource[];
  readonly refused: readonly LoadReport[];
  /** By id, the notes that the store did not know when they were read. */
  readonly read: ReadonlyMap<string, Note>;
}

/** So many batches are identified, and as many read, before they are asked for: so that the thread that reads has work while this one is busy. */
const ahead = 2;

/** The sources as batches, in their order; `knownOf` tells which notes the store knows, which are not read. Where there are many
 * sources, a thread of its own reads them. */
export async function* readBatches(
  knownOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  knowledge: LazyKnowledge,
  sizes: LoadSizes,
): AsyncGenerator<Batch> {
  let thread: ReaderThread | null = null;
  let come = 0;
  const readerFor = (count: number): Reader => {
    come += count;
    if (come >= sizes.threadNotes && knowledge.origin)
      thread ??= startReader(knowledge.origin, knowledge.readWith);
    return thread ?? createReader(knowledge);
  };
  try {
    const identified = readAhead(identifyBatches(inBatches(sources, sizes), readerFor), ahead);
    yield* readAhead(readIdentified(identified, knownOf), ahead);
  } finally {
    await (thread as ReaderThread | null)?.end();
  }
}

async function* inBatches(
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  { batchNotes, batchBytes }: LoadSizes,
): AsyncGenerator<readonly NoteSource[]> {
  let batch: NoteSource[] = [];
  let bytes = 0;
  for await (const source of sources) {
    batch.push(source);
    bytes += source.bytes.length;
    if (batch.length < batchNotes && bytes < batchBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

interface FoundBatch extends Omit<Batch, 'read'> {
  readonly read: IdentifiedBatch['read'];
}

async function* identifyBatches(
  batches: AsyncIterable<readonly NoteSource[]>,
  readerFor: (count: number) => Reader,
): AsyncGenerator<FoundBatch> {
  for await (const sources of batches) {
    const { identified, read } = await readerFor(sources.length).identify(sources);
    const found: FoundSource[] = [];
    const refused: LoadReport[] = [];
    for (const [at, each] of identified.entries()) {
      const source = sources[at];
      if (!source) continue;
      const { path } = source;
      if ('id' in each) found.push({ path, id: each.id, source });
      else refused.push({ ...emptyReport(path, 'refused'), problems: [each.refused] });
    }
    yield { found, refused, read };
  }
}

/** Reads what the store does not know. The store may come to know them meanwhile; that does no harm. */
async function* readIdentified(
  batches: AsyncIterable<FoundBatch>,
  knownOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): AsyncGenerator<Batch> {
  for await (const { found, refused, read } of batches) {
    const ids = [...new Set(found.map(({ id }) => id))];
    const known = await knownOf(ids);
    const notes = await read(ids.filter((id) => !known.has(id)));
    yield { found, refused, read: new Map(notes.map((note) => [note.id, note])) };
  }
}
