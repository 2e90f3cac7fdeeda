// Loading note by note, resolving only what each touches, must come to the very graph that resolving all notes at once gives:
// every node, relationship and property, not only what the export shows.

import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { openKnowledge } from '../loaders/knowledge.js';
import { forgetNotes, loadNotes, type NoteSource } from '../src/load-notes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { anyNotes } from './laws/any-notes.js';
import { source } from './notes-to-load.js';
import { takeAll } from './take-all.js';

const knowledge = openKnowledge(new URL('fixtures/vocabulary/', import.meta.url));

type Step = { readonly load: readonly NoteSource[] } | { readonly forget: readonly string[] };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyNotes.map((load) => ({ load })) },
  { weight: 1, arbitrary: anyNotes.map((notes) => ({ forget: notes.map(({ path }) => path) })) },
);

async function take(store: GraphStore, step: Step): Promise<void> {
  if ('forget' in step) {
    await takeAll(forgetNotes(store, step.forget, knowledge));
    return;
  }
  // One note a transaction.
  for (const note of step.load) await takeAll(loadNotes(store, [note], knowledge));
}

/** What lies at each path after all steps. */
function endOf(steps: readonly Step[]): NoteSource[] {
  const notes = new Map<string, NoteSource>();
  for (const step of steps) {
    if ('load' in step) for (const note of step.load) notes.set(note.path, note);
    else for (const path of step.forget) notes.delete(path);
  }
  return [...notes.values()];
}

const first: NoteSource = { path: 'first.md', bytes: new TextEncoder().encode('Words of it.') };

describe('loading note by note', () => {
  it('comes to the graph of all notes at once, whatever was loaded, changed and forgotten before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (steps) => {
        const [small, whole] = [
          await openEmbedded(null, { shuffleUnordered: true }),
          await openEmbedded(null),
        ];
        try {
          // The first load into a store makes its graph whole; all that follow are small.
          await takeAll(loadNotes(small, [first], knowledge));
          for (const step of steps) await take(small, step);
          await takeAll(loadNotes(whole, [first, ...endOf(steps)], knowledge));
          expect(await readGraph(small)).toEqual(await readGraph(whole));
        } finally {
          await small.close();
          await whole.close();
        }
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  it('finds what echoes a lesson of a note that tells of no talk', async () => {
    const advice = '- Set an error budget before you argue about releases.\n';
    const talk = source(
      'talk.md',
      `# Notes from SREcon18 Americas\n\n## Patience at Scale\n*Priya Raghunathan - Fennel Software*\n\n${advice}`,
    );
    const alone = source('alone.txt', advice);
    const graphs = await Promise.all(
      [[[first], [talk], [alone]], [[first], [alone], [talk]], [[first, talk, alone]]].map(
        async (loads) => {
          const store = await openEmbedded(null);
          for (const notes of loads) await takeAll(loadNotes(store, notes, knowledge));
          const graph = await readGraph(store);
          await store.close();
          return graph;
        },
      ),
    );
    expect(graphs[0]?.relationships.filter(({ type }) => type === 'ECHOES')).toHaveLength(1);
    expect(graphs[0]).toEqual(graphs[2]);
    expect(graphs[1]).toEqual(graphs[2]);
  });
});
