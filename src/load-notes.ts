// Joins the reader, the look-up of neighbours, the difference and the transaction. With src/load/ the only place that knows
// both loaders and stores.

import { type LazyKnowledge, openKnowledge } from '../loaders/knowledge.js';
import { commitBatch } from './load/commit-batch.js';
import { isUnfinished } from './load/is-unfinished.js';
import { loadInSteps, type LoadInSteps } from './load/load-in-steps.js';
import type { LoadReport } from './load/load-report.js';
import { type LoadSizes, usualSizes } from './load/load-sizes.js';
import { type Batch, type NoteSource, readBatches } from './load/read-batches.js';
import type { GraphStore } from './store/graph-store.js';

export type { LoadReport } from './load/load-report.js';
export type { NoteSource } from './load/read-batches.js';

/** Loads sources batch by batch and yields a report a source once the graph tells of it. A batch is wholly in the graph or not at all,
 * until there are so many that the load goes on in steps; the reports on all of those come at the end. The next batch is read
 * while the store writes the one before. */
export async function* loadNotes(
  store: GraphStore,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  knowledge: LazyKnowledge = shippedKnowledge(),
  sizes = usualSizes,
): AsyncGenerator<LoadReport> {
  const load = createLoad(store, knowledge, sizes);
  let committing: Promise<readonly LoadReport[]> = Promise.resolve([]);
  try {
    for await (const batch of readBatches(load.known, sources, knowledge, sizes)) {
      const reports = await committing;
      committing = batch.found.length > 0 ? load.take(batch, []) : Promise.resolve([]);
      // Whoever stops listening finds the failure at the end.
      committing.catch(() => undefined);
      yield* reports;
      yield* batch.refused;
    }
    yield* await committing;
    yield* await load.finish();
  } finally {
    await committing.then(load.finish).catch(() => undefined);
  }
}

/** Takes away what only these paths said. Unknown paths are reported as `unchanged`. */
export async function* forgetNotes(
  store: GraphStore,
  paths: readonly string[],
  knowledge: LazyKnowledge = shippedKnowledge(),
  sizes = usualSizes,
): AsyncGenerator<LoadReport> {
  if (paths.length === 0) return;
  const load = createLoad(store, knowledge, sizes);
  yield* await load.take({ found: [], read: new Map() }, paths);
  yield* await load.finish();
}

/** Makes the graph of what a load left that was killed; nothing where none did. Only for a store that no other process loads into. */
export async function finishLoad(
  store: GraphStore,
  knowledge: LazyKnowledge = shippedKnowledge(),
  sizes = usualSizes,
): Promise<void> {
  if (!(await isUnfinished(store))) return;
  const load = createLoad(store, knowledge, sizes);
  await load.take({ found: [], read: new Map() }, []);
  await load.finish();
}

let shipped: LazyKnowledge | null = null;

function shippedKnowledge(): LazyKnowledge {
  shipped ??= openKnowledge();
  return shipped;
}

interface Load {
  /** The reports on what is in the graph now. */
  readonly take: (
    batch: Pick<Batch, 'found' | 'read'>,
    forgotten: readonly string[],
  ) => Promise<readonly LoadReport[]>;
  /** Which of some notes are stored. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The reports that were held back. */
  readonly finish: () => Promise<readonly LoadReport[]>;
}

function createLoad(store: GraphStore, knowledge: LazyKnowledge, sizes: LoadSizes): Load {
  let steps: LoadInSteps | null = null;
  let held: LoadReport[] = [];
  let come = 0;
  const count = (reports: readonly LoadReport[]): void => {
    come += reports.filter(({ outcome }) => outcome !== 'unchanged').length;
  };
  /** Whether it is cheaper to make the graph anew at the end: as many notes came as a good part of those that are there. */
  const isWorthSteps = async (): Promise<boolean> => {
    if (come < sizes.manyNotes) return false;
    const [row] = await store.read('read/notes-count');
    const stored = Number(row?.['count'] ?? 0);
    return come >= stored / 4 && stored < sizes.mostAtOnce;
  };
  const finish = async (): Promise<readonly LoadReport[]> => {
    const [ending, reports] = [steps, held];
    [steps, held, come] = [null, [], 0];
    await ending?.finish();
    return reports;
  };
  return {
    take: async (batch, forgotten) => {
      if (steps === null && !(await isWorthSteps())) {
        const reports = await commitBatch(store, batch, forgotten, knowledge, sizes);
        if (reports) {
          count(reports);
          return reports;
        }
      }
      steps ??= await loadInSteps(store, knowledge, sizes);
      const reports = await steps.keep(batch, forgotten);
      count(reports);
      held.push(...reports);
      return come < sizes.mostAtOnce ? [] : finish();
    },
    known: async (ids) => {
      const known = steps?.known(ids);
      if (known) return known;
      const rows = ids.length > 0 ? await store.read('read/load-known-notes', { ids }) : [];
      return new Set(rows.map(({ id }) => String(id)));
    },
    finish,
  };
}
