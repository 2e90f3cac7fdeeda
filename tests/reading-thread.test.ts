// A thread that reads must give what reading here gives, and say so where it cannot.

import { describe, it, expect } from '@jest/globals';
import { identifySource } from '../loaders/index.js';
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

const identified = await Promise.all(
  [queues, budgets].map((text) => identifySource(source('a.md', text))),
);

describe('a thread that reads', () => {
  it('reads as is done here, however many at once', async () => {
    const many = [...Array.from({ length: 40 }, () => identified).flat(), ...identified.slice(1)];
    const expected = await createReader(knowledge).read(many);
    expect(expected).toHaveLength(81);
    await withThread(knowledge.readWith, async (thread) => {
      const [together, last] = await Promise.all([
        thread.read(many),
        thread.read(identified.slice(1)),
      ]);
      expect(together).toEqual(expected);
      expect(last).toEqual(expected.slice(80));
    });
  });

  it('refuses to read with other knowledge than the load began with', async () => {
    await withThread('other', async (thread) => {
      await expect(thread.read(identified)).rejects.toThrow(/vocabulary was changed.*once more/);
    });
  });

  it('hands on what a call threw, and answers the next', async () => {
    await withThread(knowledge.readWith, async (thread) => {
      const broken = identified.map((each) => ({
        ...each,
        extraction: null as unknown as (typeof each)['extraction'],
      }));
      await expect(thread.read(broken)).rejects.toThrow(/null/);
      expect(await thread.read(identified)).toHaveLength(2);
    });
  });

  it('says that it has ended', async () => {
    const ended = 'The thread that reads the notes has ended.';
    const thread = startReader(origin, knowledge.readWith);
    const [call] = await Promise.allSettled([thread.read(identified), thread.end()]);
    expect(call).toEqual({ status: 'rejected', reason: new Error(ended) });
    await expect(thread.read(identified)).rejects.toThrow(ended);
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
