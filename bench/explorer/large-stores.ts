import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/store/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { generatedGraph } from '../generated-graph.js';
import { loadApart } from '../load-apart.js';
import { programmeNotes } from '../programme-notes.js';
import { putGraph } from '../put-graph.js';

/** A store to ask, with what it holds in a few words, and how to be rid of it. */
export interface LargeStore {
  readonly name: string;
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

/** An invented graph, with one idea in two thousand talks beyond its own. */
export async function inventedStore(talks: number): Promise<LargeStore> {
  const store = await openEmbedded(null);
  await putGraph(store, generatedGraph({ talks, hubTalks: Math.min(2_000, talks) }));
  const name = `an invented graph of ${talks.toLocaleString('en')} talks`;
  return { name, store, close: async () => store.close() };
}

/** All of pyvideo as the loader reads it; null where ../shared/corpora is not at hand. With `at`, loaded into that file once, and
 * found there the next time. */
export async function pyvideoStore(at: string | null): Promise<LargeStore | null> {
  const work = mkdtempSync(join(tmpdir(), 'throughline-bench-pyvideo-'));
  const remove = () => rmSync(work, { recursive: true, force: true });
  const file = at ?? join(work, 'graph.grafeo');
  if (!existsSync(file)) {
    const notes = await programmeNotes();
    if (!notes) {
      remove();
      return null;
    }
    try {
      loadApart(file, notes.files);
    } finally {
      notes.remove();
    }
  }
  const store = await openEmbedded(file);
  return {
    name: 'pyvideo, 21,715 notes',
    store,
    close: async () => {
      await store.close();
      remove();
    },
  };
}
