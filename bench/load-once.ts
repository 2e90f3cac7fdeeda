// One part of bench/load.ts in a process of its own, so that its memory is its own: `load-once.ts load|bare STORE FROM TALKS`. `load`
// loads notes from the folder FROM, `bare` writes the graph of the store FROM by UNWIND batches. Prints one line of JSON.

import { openKnowledge } from '../loaders/knowledge.js';
import { loadNotes } from '../src/load-notes.js';
import { findNotes } from '../src/sources/find-notes.js';
import { readSource } from '../src/sources/read-source.js';
import { readGraph } from '../src/store/read-graph.js';
import { openStoreAt } from './open-store-at.js';
import { everySoMany } from './programme-notes.js';
import { putGraph } from './put-graph.js';

const [what, at = '', from = '', talks = ''] = process.argv.slice(2);

async function load(): Promise<number> {
  const { notes } = await findNotes([from]);
  const files = everySoMany(
    notes.filter(({ path }) => path.includes('/videos/')),
    Number(talks),
  );
  const knowledge = openKnowledge();
  knowledge.read();
  const store = await openStoreAt(at);
  async function* sources() {
    for (const file of files) yield await readSource(file);
  }
  const began = performance.now();
  for await (const { outcome, path } of loadNotes(store, sources(), knowledge))
    if (outcome === 'refused') throw new Error(`"${path}" is refused.`);
  const took = performance.now() - began;
  await store.close();
  return took;
}

async function bare(): Promise<number> {
  const source = await openStoreAt(from);
  const graph = await readGraph(source);
  await source.close();
  const store = await openStoreAt(at);
  const began = performance.now();
  await putGraph(store, graph);
  const took = performance.now() - began;
  await store.close();
  return took;
}

const took = await (what === 'bare' ? bare() : load());
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ seconds: took / 1000, megabytes })}\n`);
