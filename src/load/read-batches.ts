// Sources in, batches of read notes out.

import { type IdentifiedSource, identifySource } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { NoteError } from '../../loaders/note-error.js';
import type { PackedNote } from '../packed-note.js';
import { emptyReport, type LoadReport } from './load-report.js';
import type { LoadSizes } from './load-sizes.js';
import { readAhead } from './read-ahead.js';
import { createReader } from './reading/create-reader.js';
import type { Reader } from './reading/reader.js';
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
  readonly read: ReadonlyMap<string, PackedNote>;
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
    const identified = readAhead(identifyBatches(inBatches(sources, sizes)), ahead);
    yield* readAhead(readUnknown(identified, knownOf, readerFor), ahead);
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
  /** By id; equal texts are one note, under the path of the first. */
  readonly identified: ReadonlyMap<string, IdentifiedSource>;
}

async function* identifyBatches(
  batches: AsyncIterable<readonly NoteSource[]>,
): AsyncGenerator<FoundBatch> {
  for await (const sources of batches) {
    const found: FoundSource[] = [];
    const refused: LoadReport[] = [];
    const identified = new Map<string, IdentifiedSource>();
    for (const source of sources) {
      const { path } = source;
      try {
        const each = await identifySource(source);
        if (!identified.has(each.id)) identified.set(each.id, each);
        found.push({ path, id: each.id, source });
      } catch (error) {
        if (!(error instanceof NoteError)) throw error;
        refused.push({ ...emptyReport(path, 'refused'), problems: [error.message] });
      }
    }
    yield { found, refused, identified };
  }
}

/** Reads what the store does not know. The store may come to know them meanwhile; that does no harm. */
async function* readUnknown(
  batches: AsyncIterable<FoundBatch>,
  knownOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
  readerFor: (count: number) => Reader,
): AsyncGenerator<Batch> {
  for await (const { found, refused, identified } of batches) {
    const known = await knownOf([...identified.keys()]);
    const unknown = [...identified.values()].filter(({ id }) => !known.has(id));
    const notes = await readerFor(unknown.length).read(unknown);
    yield { found, refused, read: new Map(notes.map((note) => [note.id, note])) };
  }
}
