// A thread that reads must give what reading here gives, and say so where it cannot.

import { describe, it, expect } from '@jest/globals';
import { createReader } from '../src/load/reading/create-reader.js';
import { startReader, type ReaderThread } from '../src/load/reading/start-reader.js';
import { usualSizes } from '../src/load/load-sizes.js';
import { loadNotes } from '../src/load-notes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { all, binary, budgets, exported, knowledge, queues, source } from './notes-to-load.js';

const origin = knowledge.origin;
if (!origin) throw new Error('The knowledge of the fixtures was opened from a folder.');

const batch = [source('a.md', queues), binary('b.bin'), source('c.md', budgets)];

async function withThread<T>(
  readWith: string,
  work: (thread: ReaderThread) => Promise<T>,
): Promise<T> {
  const thread = startReader(origin as NonNullable<typeof origin>, readWith);
  try {
    return await work(thread);
  } finally {
    await thread.end();
  }
}

describe('a thread that reads', () => {
  it('tells what sources are, refuses what holds no text, and reads, as is done here', async () => {
    const here = createReader(knowledge);
    const expected = await here.identify(batch);
    const ids = expected.identified.flatMap((each) => ('id' in each ? [each.id] : []));
    expect(ids).toHaveLength(2);
    const notes = await expected.read(ids);
    await withThread(knowledge.readWith, async (thread) => {
      const [first, second] = await Promise.all([
        thread.identify(batch),
        thread.identify([source('c.md', budgets)]),
      ]);
      expect(first.identified).toEqual(expected.identified);
      expect(second.identified).toEqual(expected.identified.slice(2));
      // Each its own batch alone, whichever is read first.
      expect(await Promise.all([second.read(ids), first.read(ids)])).toEqual([
        notes.slice(1),
        notes,
      ]);
    });
  });

  it('refuses to read with other knowledge than the load began with', async () => {
    await withThread('other', async (thread) => {
      await expect(thread.identify(batch)).rejects.toThrow(/vocabulary was changed.*once more/);
    });
  });

  it('hands on what a call threw, and answers the next', async () => {
    await withThread(knowledge.readWith, async (thread) => {
      const broken = { path: 'a.md', bytes: null as unknown as Uint8Array };
      await expect(thread.identify([broken])).rejects.toThrow(/null/);
      expect((await thread.identify(batch)).identified).toHaveLength(3);
    });
  });

  it('says that it has ended', async () => {
    const ended = 'The thread that reads the notes has ended.';
    const thread = startReader(origin, knowledge.readWith);
    const [call] = await Promise.allSettled([thread.identify(batch), thread.end()]);
    expect(call).toEqual({ status: 'rejected', reason: new Error(ended) });
    await expect(thread.identify([])).rejects.toThrow(ended);
  });

  it('makes a load give the very reports and graph', async () => {
    const results = await Promise.all(
      [usualSizes, { ...usualSizes, batchNotes: 1, threadNotes: 2 }].map(async (sizes) => {
        const store = await openEmbedded(null);
        const reports = await all(loadNotes(store, batch, knowledge, sizes));
        const graph = await exported(store);
        await store.close();
        return { reports: reports.toSorted((a, b) => (a.path < b.path ? -1 : 1)), graph };
      }),
    );
    expect(results[1]).toEqual(results[0]);
  });
});
