// What `npm start` runs: builds where a source is newer than the build, then serves with the starter corpus, all in this
// process, so that Ctrl+C reaches the server and nothing is started twice. Arguments go on to `throughline serve`.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => new URL(`../${path}`, import.meta.url);
const [node, script, ...given] = process.argv;

if (!existsSync(at('node_modules'))) {
  console.error('Throughline is not installed yet. Run `npm install` first.');
  process.exit(1);
}

process.argv = [node, script, '--if-stale'];
await import('./build.mjs');

const notes = fileURLToPath(at('notes'));
process.argv = [
  node,
  fileURLToPath(at('dist/src/cli/index.js')),
  'serve',
  '--load',
  notes,
  ...given,
];
await import(at('dist/src/cli/index.js'));
