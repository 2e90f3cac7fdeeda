import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadNotes, type NoteSource } from '../src/load-notes.js';
import { usualSizes } from '../src/load/load-sizes.js';
import { nameOf } from '../src/store/name-of.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore, Transaction } from '../src/store/graph-store.js';
import {
  budgets,
  exported,
  knowledge,
  load,
  outcomes,
  queues,
  source,
  takeUntilError,
} from './notes-to-load.js';
import { runOneByOne } from './store/run-one-by-one.js';

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
});
afterEach(async () => store.close());

/** A store that does as `store` does but for its writing. */
const withWrite = (write: GraphStore['write']): GraphStore => ({ ...store, write });

describe('batches', () => {
  const many = Array.from({ length: 520 }, (_, index) =>
    source(`n${index}.txt`, `Note number ${index}\n\nWords of it.\n`),
  );

  it('hold 256 notes, each in one transaction, and report after it', async () => {
    let writes = 0;
    const counting = withWrite(async (work) => {
      const result = await store.write(work);
      writes += 1;
      return result;
    });
    const written: number[] = [];
    const sizes = { ...usualSizes, manyNotes: 1000 };
    for await (const _ of loadNotes(counting, many, knowledge, sizes)) written.push(writes);
    expect(written).toEqual([
      ...Array<number>(256).fill(1),
      ...Array<number>(256).fill(2),
      ...Array<number>(8).fill(3),
    ]);
  });

  it('are read a few ahead of what is committed', async () => {
    let given = 0;
    const sources = function* (): Generator<NoteSource> {
      for (;;) {
        given += 1;
        yield source(`n${given}.txt`, `Note number ${given}\n\nWords of it.\n`);
      }
    };
    const sizes = { ...usualSizes, batchNotes: 10 };
    for await (const _ of loadNotes(store, sources(), knowledge, sizes)) break;
    expect(given).toBeGreaterThan(20);
    expect(given).toBeLessThanOrEqual(70);
  });

  it('stand although a later one fails', async () => {
    let writes = 0;
    const failing = withWrite(async (work) => {
      writes += 1;
      if (writes > 1) throw new Error('The disk is full.');
      return store.write(work);
    });
    const { taken } = await takeUntilError(loadNotes(failing, many, knowledge));
    expect(taken).toHaveLength(256);
    expect(await store.read('read/notes')).toHaveLength(256);
  });
});

describe('a store that fails', () => {
  it('yields no report when its write is refused', async () => {
    const refusing = withWrite(async () => {
      throw new Error('The disk is full.');
    });
    const { taken, error } = await takeUntilError(
      loadNotes(refusing, [source('a.md', queues)], knowledge),
    );
    expect(taken).toEqual([]);
    expect(error).toMatchObject({ message: 'The disk is full.' });
  });

  it('yields no report when its commit is refused, and holds what it held', async () => {
    await load(store, [source('a.md', queues)]);
    const before = await exported(store);
    const failing = withWrite(async (work) =>
      store.write(async (transaction) => {
        await work(transaction);
        throw new Error('The commit failed.');
      }),
    );
    const { taken } = await takeUntilError(
      loadNotes(failing, [source('b.md', budgets)], knowledge),
    );
    expect(taken).toEqual([]);
    expect(await exported(store)).toBe(before);
  });

  it.each([1, 4, 9])('holds what it held when statement %i of a load fails', async (last) => {
    await load(store, [source('a.md', queues)]);
    const before = await exported(store);
    let statements = 0;
    const failing = withWrite(async (work) =>
      store.write(async (transaction) => {
        const run: Transaction['run'] = async (statement, parameters) => {
          statements += 1;
          if (statements > last) throw new Error(`Cannot run ${nameOf(statement)}.`);
          return transaction.run(statement, parameters);
        };
        return work({ ...transaction, run, runEach: runOneByOne(run) });
      }),
    );
    const { taken } = await takeUntilError(
      loadNotes(failing, [source('a.md', budgets)], knowledge),
    );
    expect(taken).toEqual([]);
    expect(await exported(store)).toBe(before);
    expect(outcomes(await load(store, [source('a.md', queues)]))).toEqual([['a.md', 'unchanged']]);
  });

  it('may ask for a load again, which gives the same', async () => {
    let tries = 0;
    const retrying = withWrite(async (work) => {
      tries += 1;
      await store
        .write(async (transaction) => {
          await work(transaction);
          throw new Error('Try again.');
        })
        .catch(() => null);
      return store.write(work);
    });
    expect(outcomes(await load(retrying, [source('a.md', queues)]))).toEqual([['a.md', 'added']]);
    expect(tries).toBe(1);
    expect(await store.read('read/notes')).toHaveLength(1);
  });
});
