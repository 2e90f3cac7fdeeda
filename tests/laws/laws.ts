import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openKnowledge } from '../../loaders/knowledge.js';
import { exportGraph } from '../../src/export-graph.js';
import { forgetNotes, loadNotes, type LoadReport, type NoteSource } from '../../src/load-notes.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readGraph } from '../../src/store/read-graph.js';
import { anyNotes } from './any-notes.js';

/** A few concepts are enough here, and the graph with all the shipped ones takes a second to write and export. */
const knowledge = openKnowledge(new URL('../fixtures/vocabulary/', import.meta.url));
const timeout = 120_000;

/** Loads and gives back the reports. */
async function load(store: GraphStore, sources: readonly NoteSource[]): Promise<LoadReport[]> {
  return all(loadNotes(store, sources, knowledge));
}

async function forget(store: GraphStore, paths: readonly string[]): Promise<LoadReport[]> {
  return all(forgetNotes(store, paths, knowledge));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function hashOf(store: GraphStore): Promise<string> {
  return createHash('sha256')
    .update(exportGraph(await readGraph(store)))
    .digest('hex');
}

/** The first law (ARCHITECTURE.md): the graph is a function of the set of notes. `open` gives an empty store. */
export function describeLaws(
  name: string,
  open: () => Promise<GraphStore>,
  { runs }: { readonly runs: number },
): void {
  const withEmpty = async (work: (store: GraphStore) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  const hashAfter = async (work: (store: GraphStore) => Promise<unknown>): Promise<string> => {
    let hash = '';
    await withEmpty(async (store) => {
      await work(store);
      hash = await hashOf(store);
    });
    return hash;
  };

  describe(`the graph as a function of the notes, ${name}`, () => {
    it(
      'changes no byte of the export when notes are loaded twice',
      async () => {
        await fc.assert(
          fc.asyncProperty(anyNotes, async (notes) => {
            await withEmpty(async (store) => {
              await load(store, notes);
              const once = await hashOf(store);
              const again = await load(store, notes);
              expect(again.map(({ outcome }) => outcome)).toEqual(notes.map(() => 'unchanged'));
              expect(await hashOf(store)).toBe(once);
            });
          }),
          { numRuns: runs },
        );
      },
      timeout,
    );

    it(
      'gives the same export whatever the order of loading',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            anyNotes.chain((notes) =>
              fc.tuple(
                fc.constant(notes),
                fc.shuffledSubarray([...notes], { minLength: notes.length }),
              ),
            ),
            async ([notes, shuffled]) => {
              const atOnce = await hashAfter((store) => load(store, notes));
              const oneByOne = await hashAfter(async (store) => {
                for (const note of shuffled) await load(store, [note]);
              });
              expect(oneByOne).toBe(atOnce);
            },
          ),
          { numRuns: runs },
        );
      },
      timeout,
    );

    it(
      'forgets exactly what only the forgotten notes said',
      async () => {
        await fc.assert(
          fc.asyncProperty(anyNotes, fc.nat(), async (notes, pick) => {
            const gone = notes.filter((_, index) => ((pick >> index) & 1) === 1);
            const kept = notes.filter((note) => !gone.includes(note));
            const without = await hashAfter(async (store) => {
              await load(store, notes);
              await forget(
                store,
                gone.map(({ path }) => path),
              );
            });
            const never = await hashAfter(async (store) => {
              // An empty store has no vocabulary in it before its first load.
              if (kept.length === 0) {
                await load(store, notes.slice(0, 1));
                await forget(
                  store,
                  notes.slice(0, 1).map(({ path }) => path),
                );
              } else await load(store, kept);
            });
            expect(without).toBe(never);
          }),
          { numRuns: runs },
        );
      },
      timeout,
    );

    it(
      'takes a changed note for what it now says',
      async () => {
        await fc.assert(
          fc.asyncProperty(anyNotes, anyNotes, async (before, after) => {
            const changed = await hashAfter(async (store) => {
              await load(store, before);
              await load(store, after);
              const paths = new Set(after.map(({ path }) => path));
              await forget(
                store,
                before.map(({ path }) => path).filter((path) => !paths.has(path)),
              );
            });
            expect(changed).toBe(await hashAfter((store) => load(store, after)));
          }),
          { numRuns: runs },
        );
      },
      timeout,
    );

    it('keeps one note under all paths that hold its text', async () => {
      const [note] = fc.sample(anyNotes, { numRuns: 1, seed: 7 })[0] ?? [];
      if (!note) throw new Error('No note was generated.');
      await withEmpty(async (store) => {
        await load(store, [note]);
        const alone = await store.read('read/notes-count');
        const [report] = await load(store, [{ ...note, path: 'moved/elsewhere.md' }]);
        expect(report?.outcome).toBe('renamed');
        expect(await store.read('read/notes-count')).toEqual(alone);
        const [forgotten] = await forget(store, [note.path]);
        expect(forgotten?.outcome).toBe('forgotten');
        expect(await store.read('read/notes-count')).toEqual(alone);
      });
    });
  });
}
