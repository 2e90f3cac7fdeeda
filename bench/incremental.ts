// How long loading one note takes in a store of 200 talks and in one of all of pyvideo's, on both stores: p50 over 50 notes, each
// loaded into the one and the other in turn, both stores filled by a process before. `--talks 2000` takes fewer, `--warm-up 100`
// loads so many before those that are measured (10 unless told); `--keep` writes bench/results/incremental.txt.

import { openKnowledge } from '../loaders/knowledge.js';
import { loadNotes } from '../src/load-notes.js';
import type { NoteFile } from '../src/sources/found-notes.js';
import { readSource } from '../src/sources/read-source.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { loadApart } from './load-apart.js';
import { newPlace, type Place } from './open-stores.js';
import { option } from './option.js';
import { everySoMany, programmeNotes } from './programme-notes.js';
import { reportTo } from './report-to.js';

const few = 200;
const measured = option('notes', 50);
const unmeasured = option('warm-up', 10);
const knowledge = openKnowledge();
const { say, keep } = reportTo('incremental');

async function load(store: GraphStore, files: readonly NoteFile[]): Promise<void> {
  async function* sources() {
    for (const file of files) yield await readSource(file);
  }
  for await (const { outcome, path } of loadNotes(store, sources(), knowledge))
    if (outcome === 'refused') throw new Error(`"${path}" is refused.`);
}

/** Milliseconds that each of the notes takes, from the file on. */
async function timeOf(store: GraphStore, file: NoteFile): Promise<number> {
  const began = performance.now();
  await load(store, [file]);
  return performance.now() - began;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

async function measure(kind: 'embedded' | 'neo4j', all: readonly NoteFile[]): Promise<void> {
  const places: Place[] = [];
  const stores: GraphStore[] = [];
  const single = everySoMany(all, measured + unmeasured);
  const rest = all.filter((file) => !single.includes(file));
  try {
    for (const files of [everySoMany(rest, few), rest]) {
      const place = await newPlace(kind);
      if (typeof place === 'string') {
        say(`${kind}: skipped. ${place}`);
        return;
      }
      places.push(place);
      loadApart(place.at, files);
      stores.push(await place.open());
    }
    const [small, large] = stores;
    if (!small || !large) throw new Error('Two stores are needed.');
    const times = { small: [] as number[], large: [] as number[] };
    // The first of them warm the engines up.
    const order = single.map((_, index) => (index * 7919) % single.length);
    for (const [turn, index] of order.entries()) {
      const file = single[index];
      if (!file) continue;
      const pair =
        turn % 2 === 0
          ? { small: await timeOf(small, file), large: await timeOf(large, file) }
          : { large: await timeOf(large, file), small: await timeOf(small, file) };
      if (turn < unmeasured) continue;
      times.small.push(pair.small);
      times.large.push(pair.large);
    }
    const [p50, than] = [quantile(times.large, 0.5), quantile(times.small, 0.5)];
    say(
      `${kind}: one note more takes ${p50.toFixed(1)} ms in a store of ${rest.length} talks, ${than.toFixed(1)} ms in one of ${few}: ${(p50 / than).toFixed(2)} times (p50 of ${times.large.length}; p90 ${quantile(times.large, 0.9).toFixed(1)} and ${quantile(times.small, 0.9).toFixed(1)} ms)`,
    );
  } finally {
    for (const store of stores) await store.close();
    for (const place of places) await place.remove();
  }
}

const notes = await programmeNotes(option('talks', 1e9));
if (notes) {
  try {
    if (!process.argv.includes('--neo4j')) await measure('embedded', notes.files);
    if (!process.argv.includes('--embedded')) await measure('neo4j', notes.files);
    if (process.argv.includes('--keep')) keep();
  } finally {
    notes.remove();
  }
} else say('skipped: ../shared/corpora is not here.');
