import { describe, expect, it } from '@jest/globals';
import { openKnowledge } from '../../loaders/knowledge.js';
import { exportGraph } from '../../src/export-graph.js';
import { loadNotes, type NoteSource } from '../../src/load-notes.js';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { readGraph } from '../../src/store/read-graph.js';

const knowledge = openKnowledge(new URL('../fixtures/vocabulary/', import.meta.url));
const note = (path: string, text: string): NoteSource => ({
  path,
  bytes: new TextEncoder().encode(text),
});

async function exportAfter(batches: readonly (readonly NoteSource[])[]): Promise<string> {
  const store = await openEmbedded(null);
  try {
    for (const batch of batches)
      for await (const report of loadNotes(store, batch, knowledge))
        expect(report.outcome).toBe('added');
    return exportGraph(await readGraph(store));
  } finally {
    await store.close();
  }
}

describe('a company that later notes spell in another way', () => {
  it('keeps all who worked there, however the notes come', async () => {
    const notes = [
      note(
        'a.md',
        '# LatencyCon 2021\n\n## Queues All the Way Down - Nina Kowalski, Marlow Games\n',
      ),
      note('b.md', '# LatencyCon 2021\n\n## Pages and Pagers - Zoe Marsh, Marlowgames\n'),
      note('c.md', '# LatencyCon 2022\n\n## Shedding Load - Owen Achterberg, Marlowgames\n'),
    ];
    const atOnce = await exportAfter([notes]);
    const { speakers } = JSON.parse(atOnce) as { speakers: { companies: string[] }[] };
    expect(new Set(speakers.flatMap(({ companies }) => companies)).size).toBe(1);
    expect(await exportAfter(notes.map((each) => [each]))).toBe(atOnce);
    expect(await exportAfter(notes.toReversed().map((each) => [each]))).toBe(atOnce);
  });
});
