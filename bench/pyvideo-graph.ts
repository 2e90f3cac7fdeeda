import { openKnowledge } from '../loaders/knowledge.js';
import type { Graph } from '../src/graph.js';
import { loadNotes } from '../src/load-notes.js';
import { readSource } from '../src/sources/read-source.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { programmeNotes } from './programme-notes.js';

/** The graph that all talks of pyvideo load into; takes minutes. Null where ../shared is not at hand. */
export async function pyvideoGraph(): Promise<Graph | null> {
  const notes = await programmeNotes();
  if (!notes) return null;
  const store = await openEmbedded(null);
  try {
    async function* sources() {
      for (const file of notes?.files ?? []) yield await readSource(file);
    }
    for await (const { outcome, path } of loadNotes(store, sources(), openKnowledge()))
      if (outcome === 'refused') throw new Error(`"${path}" is refused.`);
    return await readGraph(store);
  } finally {
    await store.close();
    notes.remove();
  }
}
