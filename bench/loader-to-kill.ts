// Loads notes and prints the path of each as it is reported, to be killed by bench/kill.ts: `loader-to-kill.ts STORE FOLDER`.

import { openKnowledge } from '../loaders/knowledge.js';
import { loadNotes } from '../src/load-notes.js';
import { type LoadSizes, usualSizes } from '../src/load/load-sizes.js';
import { findNotes } from '../src/sources/find-notes.js';
import { readSource } from '../src/sources/read-source.js';
import { openStoreAt } from './open-store-at.js';
import { writeSync } from 'node:fs';

const [at = '', folder = ''] = process.argv.slice(2);
const knowledge = openKnowledge(new URL('../tests/fixtures/vocabulary/', import.meta.url));
const { notes } = await findNotes([folder]);
const store = await openStoreAt(at);
writeSync(1, 'open\n');
const load = async (some: typeof notes, sizes: LoadSizes): Promise<void> => {
  const sources = await Promise.all(some.map((note) => readSource(note)));
  for await (const { path } of loadNotes(store, sources, knowledge, sizes))
    writeSync(1, `${path}\n`);
};
// A few notes a load, so that there is much between the first commit and the last; then the other half in steps.
const half = Math.ceil(notes.length / 2);
for (let from = 0; from < half; from += 3)
  await load(notes.slice(from, Math.min(from + 3, half)), usualSizes);
await load(notes.slice(half), {
  ...usualSizes,
  batchNotes: 3,
  manyNotes: 3,
  notesPerPiece: 4,
  rowsPerTransaction: 1,
});
writeSync(1, 'done\n');
await store.close();
