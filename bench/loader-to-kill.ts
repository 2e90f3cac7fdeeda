// Loads notes and prints the path of each as it is reported, to be killed by bench/kill.ts: `loader-to-kill.ts STORE FOLDER`.

import { openKnowledge } from '../loaders/knowledge.js';
import { loadNotes } from '../src/load-notes.js';
import { findNotes } from '../src/sources/find-notes.js';
import { readSource } from '../src/sources/read-source.js';
import { openStoreAt } from './open-store-at.js';
import { writeSync } from 'node:fs';

const [at = '', folder = ''] = process.argv.slice(2);
const knowledge = openKnowledge(new URL('../tests/fixtures/vocabulary/', import.meta.url));
const { notes } = await findNotes([folder]);
const store = await openStoreAt(at);
writeSync(1, 'open\n');
// A few notes a load, so that there is much between the first commit and the last.
for (let from = 0; from < notes.length; from += 3) {
  const few = notes.slice(from, from + 3);
  const sources = await Promise.all(few.map((note) => readSource(note)));
  for await (const { path } of loadNotes(store, sources, knowledge)) writeSync(1, `${path}\n`);
}
writeSync(1, 'done\n');
await store.close();
