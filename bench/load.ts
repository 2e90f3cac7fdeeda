// How long loading all of pyvideo takes against the bare ingest of the same nodes and relationships by UNWIND batches through the
// same store, on both stores in one run, with the load's peak memory and what is stored. `--talks 500` takes fewer; `--keep`.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NoteFile } from '../src/sources/found-notes.js';
import { loadApart } from './load-apart.js';
import { newPlace, type Place } from './open-stores.js';
import { openStoreAt } from './open-store-at.js';
import { option } from './option.js';
import { programmeNotes } from './programme-notes.js';
import { reportTo } from './report-to.js';

const { say, keep } = reportTo('load');
const script = fileURLToPath(new URL('bare-once.ts', import.meta.url));

function bareIngest(at: string, from: string): number {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, at, from], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The bare ingest ends with ${String(status)}.`);
  return (JSON.parse(stdout) as { seconds: number }).seconds;
}

async function measure(kind: 'embedded' | 'neo4j', files: readonly NoteFile[]): Promise<void> {
  const places: Place[] = [];
  try {
    const loaded = await newPlace(kind);
    if (typeof loaded === 'string') {
      say(`${kind}: skipped. ${loaded}`);
      return;
    }
    places.push(loaded);
    const load = loadApart(loaded.at, files);
    const store = await openStoreAt(loaded.at);
    const counts = (await store.read('read/graph-counts')).filter(({ count }) => Number(count) > 0);
    await store.close();
    const target = await newPlace(kind);
    if (typeof target === 'string') throw new Error(target);
    places.push(target);
    const bare = bareIngest(target.at, loaded.at);
    say(
      `${kind}: loaded in ${load.seconds.toFixed(1)} s, bare ingest ${bare.toFixed(1)} s: ${(load.seconds / bare).toFixed(2)} times; peak ${load.megabytes} MB`,
    );
    say(
      `  ${counts.map(({ kind: what, count }) => `${String(what)} ${String(count)}`).join(', ')}`,
    );
  } finally {
    for (const place of places) await place.remove();
  }
}

const notes = await programmeNotes(option('talks', 1e9));
if (notes) {
  try {
    const { files } = notes;
    if (files.length === 0) throw new Error('The archive holds no talks.');
    say(`${files.length} talks of pyvideo`);
    if (!process.argv.includes('--neo4j')) await measure('embedded', files);
    if (!process.argv.includes('--embedded')) await measure('neo4j', files);
    if (process.argv.includes('--keep')) keep();
  } finally {
    notes.remove();
  }
} else say('skipped: ../shared/corpora is not here.');
