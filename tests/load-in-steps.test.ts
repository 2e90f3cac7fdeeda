// A load in steps must come to the very graph that batches give, whatever happens between the steps.

import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { openKnowledge } from '../loaders/knowledge.js';
import {
  finishLoad,
  forgetNotes,
  loadNotes,
  type LoadReport,
  type NoteSource,
} from '../src/load-notes.js';
import { isUnfinished, unfinishedMark } from '../src/load/is-unfinished.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { anyNotes } from './laws/any-notes.js';
import { inSteps, usualGraph } from './in-steps.js';
import { takeAll } from './take-all.js';
import { takeUntilError } from './notes-to-load.js';

const knowledge = openKnowledge(new URL('fixtures/vocabulary/', import.meta.url));

const manyNotes = fc
  .array(anyNotes, { minLength: 2, maxLength: 4 })
  .map((lists) =>
    lists.flatMap((list, index) =>
      list.map(({ path, bytes }) => ({ path: `${index}/${path}`, bytes })),
    ),
  );

/** A transaction for each piece, for some, for all. */
const anyRows = fc.constantFrom(1, 30, 100_000);

async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbedded(null, { shuffleUnordered: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const isFinished = async (store: GraphStore) => !(await isUnfinished(store));

function* thenError(notes: readonly NoteSource[]): Generator<NoteSource> {
  yield* notes;
  throw new Error('The folder has gone.');
}

describe('a load in steps', () => {
  it('comes to the graph that batches give, over whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(manyNotes, manyNotes, anyRows, async (before, notes, rowsPerTransaction) =>
        withStore(async (store) => {
          const sizes = { ...inSteps, rowsPerTransaction };
          await takeAll(loadNotes(store, before, knowledge, sizes));
          const gone = before.filter(({ path }) => !notes.some((note) => note.path === path));
          await takeAll(
            forgetNotes(
              store,
              gone.map(({ path }) => path),
              knowledge,
              sizes,
            ),
          );
          await takeAll(loadNotes(store, notes, knowledge, sizes));
          expect(await readGraph(store)).toEqual(await usualGraph(notes, knowledge));
        }),
      ),
      { numRuns: 25 },
    );
  }, 300_000);

  it('reports what batches would, at its end', async () => {
    const [notes = []] = fc.sample(manyNotes, { seed: 7, numRuns: 1 });
    await withStore(async (store) => {
      const finished: boolean[] = [];
      const reports: LoadReport[] = [];
      for await (const report of loadNotes(store, notes, knowledge, inSteps)) {
        finished.push(await isFinished(store));
        reports.push(report);
      }
      expect(finished).toEqual(finished.map(() => true));
      await withStore(async (other) =>
        expect(reports).toEqual(await takeAll(loadNotes(other, notes, knowledge))),
      );
    });
  });

  it('that fails at any of its transactions is finished by the next', async () => {
    const [notes = []] = fc.sample(manyNotes, { seed: 5, numRuns: 1 });
    const wanted = await usualGraph(notes, knowledge);
    let failures = 0;
    for (let last = 0; ; last += 1) {
      const isWhole = await withStore(async (store) => {
        let writes = 0;
        const failing: GraphStore = {
          ...store,
          write: async (work) => {
            writes += 1;
            if (writes > last) throw new Error('The disk is full.');
            return store.write(work);
          },
        };
        const error = await takeAll(loadNotes(failing, notes, knowledge, inSteps)).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error !== null) failures += 1;
        await takeAll(loadNotes(store, notes, knowledge));
        expect(await readGraph(store)).toEqual(wanted);
        return error === null;
      });
      if (isWhole) break;
    }
    expect(failures).toBeGreaterThan(5);
  }, 60_000);

  it('that is left early is finished all the same', async () => {
    const [notes = []] = fc.sample(manyNotes, { seed: 3, numRuns: 1 });
    await withStore(async (store) => {
      const { error } = await takeUntilError(
        loadNotes(store, thenError(notes), knowledge, inSteps),
      );
      expect(error).toMatchObject({ message: 'The folder has gone.' });
      expect(await isFinished(store)).toBe(true);
    });
  });

  it('shares the store with another at the same time', async () => {
    const [one = [], other = []] = fc.sample(manyNotes, { seed: 9, numRuns: 2 });
    const left = one.map(({ path, bytes }) => ({ path: `one/${path}`, bytes }));
    const right = other.map(({ path, bytes }) => ({ path: `other/${path}`, bytes }));
    await withStore(async (store) => {
      await Promise.all(
        [left, right].map(async (notes) => takeAll(loadNotes(store, notes, knowledge, inSteps))),
      );
      expect(await readGraph(store)).toEqual(await usualGraph([...left, ...right], knowledge));
      expect(await isFinished(store)).toBe(true);
    });
  }, 60_000);

  it('is not finished at each batch once many have come', async () => {
    const bytes = new TextEncoder().encode('Words that lie at many paths.');
    const copies = Array.from({ length: 24 }, (_, index) => ({ path: `${index}.txt`, bytes }));
    await withStore(async (store) => {
      let turns = 0;
      const counting: GraphStore = {
        ...store,
        write: async (work) =>
          store.write(async (transaction) =>
            work({
              ...transaction,
              run: async (statement, parameters) => {
                const mark = parameters?.['madeWith'];
                if (typeof mark === 'string' && mark.startsWith(unfinishedMark)) turns += 1;
                return transaction.run(statement, parameters);
              },
            }),
          ),
      };
      const sizes = { ...inSteps, batchNotes: 1, mostAtOnce: 5 };
      await takeAll(loadNotes(counting, copies, knowledge, sizes));
      expect(turns).toBeGreaterThan(0);
      expect(turns).toBeLessThan(8);
    });
  });

  it('that was killed is finished without a note', async () => {
    const [notes = []] = fc.sample(manyNotes, { seed: 13, numRuns: 1 });
    await withStore(async (store) => {
      await takeAll(loadNotes(store, notes.slice(0, 2), knowledge));
      let writes = 0;
      const failing: GraphStore = {
        ...store,
        write: async (work) => {
          writes += 1;
          if (writes > 3) throw new Error('The disk is full.');
          return store.write(work);
        },
      };
      await takeUntilError(loadNotes(failing, notes.slice(2), knowledge, inSteps));
      expect(await isFinished(store)).toBe(false);
      const paths = (await readGraph(store)).nodes.flatMap((node) =>
        node.label === 'Note' ? node.properties.paths : [],
      );
      await finishLoad(store, knowledge, inSteps);
      expect(await isFinished(store)).toBe(true);
      expect(await readGraph(store)).toEqual(
        await usualGraph(
          notes.filter(({ path }) => paths.includes(path)),
          knowledge,
        ),
      );
      expect(paths.length).toBeGreaterThan(2);
    });
  });

  it('takes up what a killed one has left, with other knowledge too', async () => {
    const [notes = []] = fc.sample(manyNotes, { seed: 11, numRuns: 1 });
    await withStore(async (store) => {
      await takeAll(loadNotes(store, notes, knowledge));
      await store.write(async (transaction) => {
        await transaction.run('write/keep-made-with', { madeWith: 'unfinished by another' });
      });
      const shipped = openKnowledge();
      await takeAll(loadNotes(store, notes.slice(0, 1), shipped, inSteps));
      await withStore(async (fresh) => {
        await takeAll(loadNotes(fresh, notes, shipped));
        expect(await readGraph(store)).toEqual(await readGraph(fresh));
      });
    });
  }, 60_000);
});
