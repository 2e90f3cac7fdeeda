// How long loading all of pyvideo takes against the bare ingest of the same nodes and relationships by UNWIND batches through the
// same store, on both stores in one run, with the load's peak memory and what is stored. `--talks 500` takes fewer; `--keep`.

import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newPlace, type Place } from './open-stores.js';
import { openStoreAt } from './open-store-at.js';
import { option } from './option.js';
import { programmeNotes } from './programme-notes.js';
import { reportTo } from './report-to.js';

const { say, keep } = reportTo('load');
const script = fileURLToPath(new URL('load-once.ts', import.meta.url));

interface Once {
  readonly seconds: number;
  readonly megabytes: number;
}

function once(...args: string[]): Once {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`\`load-once ${args.join(' ')}\` ends with ${status}.`);
  return JSON.parse(stdout) as Once;
}

async function measure(kind: 'embedded' | 'neo4j', folder: string, talks: number): Promise<void> {
  const places: Place[] = [];
  try {
    const loaded = await newPlace(kind);
    if (typeof loaded === 'string') {
      say(`${kind}: skipped. ${loaded}`);
      return;
    }
    places.push(loaded);
    const load = once('load', loaded.at, folder, String(talks));
    const store = await openStoreAt(loaded.at);
    const counts = (await store.read('read/graph-counts')).filter(({ count }) => Number(count) > 0);
    await store.close();
    const target = await newPlace(kind);
    if (typeof target === 'string') throw new Error(target);
    places.push(target);
    const bare = once('bare', target.at, loaded.at);
    say(
      `${kind}: loaded in ${load.seconds.toFixed(1)} s, bare ingest ${bare.seconds.toFixed(1)} s: ${(load.seconds / bare.seconds).toFixed(2)} times; peak ${load.megabytes} MB`,
    );
    say(
      `  ${counts.map(({ kind: what, count }) => `${String(what)} ${String(count)}`).join(', ')}`,
    );
  } finally {
    for (const place of places) await place.remove();
  }
}

const notes = await programmeNotes();
if (notes) {
  try {
    const talks = Math.min(option('talks', notes.files.length), notes.files.length);
    const [first] = notes.files;
    if (!first) throw new Error('The archive holds no talks.');
    // `<folder>/<event>/videos/<talk>.json`
    const folder = dirname(dirname(dirname(first.file)));
    say(`${talks} talks of pyvideo`);
    if (!process.argv.includes('--neo4j')) await measure('embedded', folder, talks);
    if (!process.argv.includes('--embedded')) await measure('neo4j', folder, talks);
    if (process.argv.includes('--keep')) keep();
  } finally {
    notes.remove();
  }
} else say('skipped: ../shared/corpora is not here.');
