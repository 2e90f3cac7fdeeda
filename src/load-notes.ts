// Joins the reader, the look-up of neighbours, the difference and the transaction. With src/load/ the only place that knows
// both loaders and stores. A batch is one transaction: its notes are all in the graph, or none is, and reports come after it.

import { curatedFrom, type Curated } from '../loaders/resolve/curated.js';
import { type IdentifiedSource, identifySource, readExtraction } from '../loaders/index.js';
import { type LazyKnowledge, openKnowledge } from '../loaders/knowledge.js';
import { NoteError } from '../loaders/note-error.js';
import type { Difference, Note } from './graph.js';
import { emptyReport, type LoadReport } from './load/load-report.js';
import { madeWith } from './load/made-with.js';
import { noteKeys } from './load/note-keys.js';
import { pathKey } from './load/path-key.js';
import { planChange } from './load/plan-change.js';
import { smallDifference } from './load/small-difference.js';
import { wholeDifference } from './load/whole-difference.js';
import { noteNode } from './note-node.js';
import { applyDifference } from './store/apply-difference.js';
import type { GraphStore, Transaction } from './store/graph-store.js';
import { inPages, rowsPerStatement } from './store/in-pages.js';
import { readReadings, readStoredNotes } from './stored-notes.js';

export type { LoadReport } from './load/load-report.js';

/** A file as it was found: `path` is relative to the folder that was loaded. */
export interface NoteSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Menus and the like stand around its text. */
  readonly isWebPage?: boolean;
}

/** At most so many notes, and so many bytes of them, share a transaction. */
const batchNotes = 256;
const batchBytes = 8 * 1024 * 1024;

/** Loads sources batch by batch, each wholly or not at all, and yields a report a source after its commit. The next batch is
 * read while the store writes the one before. */
export async function* loadNotes(
  store: GraphStore,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  knowledge: LazyKnowledge = shippedKnowledge(),
): AsyncGenerator<LoadReport> {
  let committing: Promise<readonly LoadReport[]> = Promise.resolve([]);
  try {
    for await (const { found, refused } of batchesOf(sources)) {
      const read = await readAhead(store, found, knowledge);
      const reports = await committing;
      committing =
        found.length > 0 ? commit(store, found, [], read, knowledge) : Promise.resolve([]);
      // Whoever stops listening finds the failure at the end.
      committing.catch(() => undefined);
      yield* reports;
      yield* refused;
    }
    yield* await committing;
  } finally {
    await committing.catch(() => undefined);
  }
}

/** Takes away what only these paths said. Unknown paths are reported as `unchanged`. */
export async function* forgetNotes(
  store: GraphStore,
  paths: readonly string[],
  knowledge: LazyKnowledge = shippedKnowledge(),
): AsyncGenerator<LoadReport> {
  if (paths.length > 0) yield* await commit(store, [], paths, new Map(), knowledge);
}

let shipped: LazyKnowledge | null = null;

function shippedKnowledge(): LazyKnowledge {
  shipped ??= openKnowledge();
  return shipped;
}

interface Batch {
  readonly found: readonly IdentifiedSource[];
  readonly refused: readonly LoadReport[];
}

async function* batchesOf(
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
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
      yield { found, refused };
      [found, refused, bytes] = [[], [], 0];
    }
  }
  if (found.length + refused.length > 0) yield { found, refused };
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

/** One transaction: from the stored facts to the facts after the change, the graph of each, and what differs. */
async function commit(
  store: GraphStore,
  sources: readonly IdentifiedSource[],
  forgotten: readonly string[],
  readBefore: ReadonlyMap<string, Note>,
  knowledge: LazyKnowledge,
): Promise<readonly LoadReport[]> {
  const read = (paths: readonly string[], { id, extraction }: IdentifiedSource): Note => {
    const note = readBefore.get(id);
    return note
      ? { ...note, paths: paths.toSorted() }
      : readExtraction(paths, extraction, knowledge.read());
  };
  return store.write(async (transaction) => {
    await transaction.run('write/lock');
    const [made] = await transaction.run('read/load-made-with');
    // With other knowledge, or none yet, the stored graph is not what resolving its facts would give today.
    let isSmall = made?.['madeWith'] === madeWith(knowledge.readWith);
    let stored = isSmall
      ? await readReadings(transaction, await idsOf(transaction, sources, forgotten))
      : await readStoredNotes(transaction);
    let change = await planChange(transaction, stored, sources, forgotten, read, knowledge);
    if (isSmall && change.changed.size + change.dropped.length === 0) return change.reports;
    if (change.notes.size + stored.length === 0) return change.reports;
    if (isSmall && isMoved(change, stored) && knowledge.read().corrections.length > 0) {
      // Corrections may name a note by its path: where that changes, so may all that its mentions are.
      isSmall = false;
      stored = await readStoredNotes(transaction);
      change = await planChange(transaction, stored, sources, forgotten, read, knowledge);
    }
    const curated = curatedOf(knowledge);
    const known = new Set(stored.map(({ id }) => id));
    const come = [...change.changed.values()].filter(({ id }) => !known.has(id));
    const difference = isSmall
      ? await smallDifference(transaction, { gone: change.dropped, come }, curated)
      : await wholeDifference(transaction, [...change.notes.values()], curated);
    await applyDifference(transaction, withNotes(difference, change, curated));
    if (!isSmall) {
      await keepKeys(transaction, change, curated);
      await transaction.run('write/keep-made-with', { madeWith: madeWith(knowledge.readWith) });
    }
    return change.reports;
  });
}

/** True where a note that is stored gets other paths. */
function isMoved({ changed }: Change, stored: readonly { readonly id: string }[]): boolean {
  return stored.some(({ id }) => changed.has(id));
}

/** Ids of the stored notes that lie at one of the paths, or hold the very text of a source. */
async function idsOf(
  transaction: Transaction,
  sources: readonly IdentifiedSource[],
  forgotten: readonly string[],
): Promise<string[]> {
  const paths = [...sources.map(({ path }) => path), ...forgotten];
  const holders = await transaction.notesWithKeys([...new Set(paths.map(pathKey))]);
  return [...new Set([...holders, ...sources.map(({ id }) => id)])];
}

type Change = Awaited<ReturnType<typeof planChange>>;

function withNotes({ put, drop }: Difference, change: Change, curated: Curated): Difference {
  const written = [...change.changed.values()].map((note) =>
    noteNode(note, noteKeys(note, curated)),
  );
  const dropped = change.dropped.map((note) => noteNode(note, []));
  return {
    put: { nodes: [...put.nodes, ...written], relationships: put.relationships },
    drop: { nodes: [...drop.nodes, ...dropped], relationships: drop.relationships },
  };
}

/** The notes that stay as they are may have been written with other keys, or none. */
async function keepKeys(
  transaction: Transaction,
  { notes, changed }: Change,
  curated: Curated,
): Promise<void> {
  const rows = [...notes.values()]
    .filter(({ id }) => !changed.has(id))
    .map((note) => ({ id: note.id, keys: noteKeys(note, curated) }));
  for (const page of inPages(rows, rowsPerStatement))
    await transaction.run('write/put-note-keys', { rows: page });
  transaction.index({ put: [], discard: [], notes: rows });
}

const curatedByKnowledge = new WeakMap<LazyKnowledge, Curated>();

function curatedOf(knowledge: LazyKnowledge): Curated {
  const curated = curatedByKnowledge.get(knowledge) ?? curatedFrom(knowledge.read());
  curatedByKnowledge.set(knowledge, curated);
  return curated;
}
