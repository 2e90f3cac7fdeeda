// Law 1 at length: 20 invented notes loaded in random orders, a few at a time or in steps, with changes and forgets in between, must always come
// to one sha256 of the export. `--runs 1000` on the embedded store (`--embedded`), `--runs 100` on Neo4j (`--neo4j`); `--seed`.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { openKnowledge } from '../loaders/knowledge.js';
import { exportGraph } from '../src/export-graph.js';
import { forgetNotes, loadNotes, type NoteSource } from '../src/load-notes.js';
import { usualSizes } from '../src/load/load-sizes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { anyNotes } from '../tests/laws/any-notes.js';
import { inSteps } from '../tests/in-steps.js';
import { takeAll } from '../tests/take-all.js';
import { emptyNeo4j } from './empty-neo4j.js';
import { newPlace } from './open-stores.js';
import { openStoreAt } from './open-store-at.js';
import { option } from './option.js';
import { reportTo } from './report-to.js';

const seed = option('seed', 1);
const { say, keep } = reportTo(
  process.argv.includes('--neo4j') ? 'shuffles-neo4j' : 'shuffles',
  'shuffles',
);
const knowledge = openKnowledge(new URL('../tests/fixtures/vocabulary/', import.meta.url));

const stepByStep = { ...inSteps, batchNotes: 1, notesPerPiece: 3 };

/** Twenty notes, and twenty other texts that stand at their paths for a while. */
const [notes = [], others = []] = [3, 4].map((each) =>
  fc
    .sample(anyNotes, { seed: each, numRuns: 40 })
    .flat()
    .slice(0, 20)
    .map(({ bytes }, index): NoteSource => ({ path: `${index}.md`, bytes })),
);

/** The same numbers, each at least 0 and below 1, for the same seed. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function shuffle(store: GraphStore, random: () => number): Promise<string> {
  // A note that changes is there as another text before; one that was forgotten comes again.
  const early = others.filter(() => random() < 0.3);
  const forgotten = shuffled(early, random).filter(() => random() < 0.5);
  const load = async (sources: readonly NoteSource[]) =>
    takeAll(loadNotes(store, sources, knowledge, random() < 0.2 ? stepByStep : usualSizes));
  const inGroups = async (sources: readonly NoteSource[]) => {
    for (let from = 0; from < sources.length;) {
      const size = 1 + Math.floor(random() * 4);
      await load(sources.slice(from, from + size));
      from += size;
    }
  };
  const order = shuffled(notes, random);
  const half = Math.floor(random() * order.length);
  await inGroups(shuffled([...early, ...order.slice(0, half)], random));
  await takeAll(
    forgetNotes(
      store,
      forgotten.map(({ path }) => path),
      knowledge,
    ),
  );
  await inGroups(shuffled(order, random));
  return createHash('sha256')
    .update(exportGraph(await readGraph(store)))
    .digest('hex');
}

async function run(kind: 'embedded' | 'neo4j', runs: number): Promise<void> {
  const place = kind === 'neo4j' ? await newPlace('neo4j') : null;
  if (typeof place === 'string') {
    say(`${kind}: skipped. ${place}`);
    return;
  }
  const hashes = new Map<string, number>();
  try {
    for (let each = 0; each < runs; each += 1) {
      if (place) await emptyNeo4j(place.at);
      const store = place ? await openStoreAt(place.at) : await openEmbedded(null);
      try {
        const hash = await shuffle(store, randomFrom(seed + each));
        if (!hashes.has(hash)) hashes.set(hash, each);
      } finally {
        await store.close();
      }
    }
  } finally {
    await place?.remove();
  }
  say(
    `${kind}: ${runs} shuffles of ${notes.length} notes with changes and forgets, ${hashes.size} sha256 of the export`,
  );
  if (hashes.size > 1) {
    say(`first met at the seeds ${[...hashes.values()].map((each) => seed + each).join(', ')}`);
    process.exitCode = 1;
  }
}

if (!process.argv.includes('--neo4j')) await run('embedded', option('runs', 20));
if (!process.argv.includes('--embedded')) await run('neo4j', option('runs', 10));
if (process.argv.includes('--keep')) keep();
