// Loads notes by what was built, as a user does, in a process of its own, so that its memory is its own: `load-built.mjs STORE`, with the
// files as JSON on standard input ({ path, file } each). Prints one line of JSON: seconds, and megabytes at the peak.

import { text } from 'node:stream/consumers';
import { openKnowledge } from '../dist/loaders/knowledge.js';
import { loadNotes } from '../dist/src/load-notes.js';
import { readSource } from '../dist/src/sources/read-source.js';
import { openEmbedded } from '../dist/src/store/embedded-store.js';
import { openNeo4j } from '../dist/src/store/neo4j-store.js';

const [at = ''] = process.argv.slice(2);
const files = JSON.parse(await text(process.stdin));
const store = at.startsWith('neo4j://')
  ? await openNeo4j({ uri: at, username: 'neo4j', password: null, database: 'neo4j' })
  : await openEmbedded(at);
async function* sources() {
  for (const file of files) yield await readSource(file);
}
const began = performance.now();
for await (const { outcome, path } of loadNotes(store, sources(), openKnowledge()))
  if (outcome === 'refused') throw new Error(`"${path}" is refused.`);
const seconds = (performance.now() - began) / 1000;
await store.close();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`);
