// Kills the loader (kill -9) at random moments and loads again: nothing that was reported may be missing before the second load,
// and after it the export must be that of a load never killed. `--runs 200 --keep`; `--embedded` or `--neo4j` for one store.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { exportGraph } from '../src/export-graph.js';
import { readGraph } from '../src/store/read-graph.js';
import { anyNotes } from '../tests/laws/any-notes.js';
import { emptyNeo4j } from './empty-neo4j.js';
import { newPlace, type Place } from './open-stores.js';
import { openStoreAt } from './open-store-at.js';
import { option } from './option.js';
import { reportTo } from './report-to.js';

const runs = option('runs', 20);
const { say, keep } = reportTo(process.argv.includes('--neo4j') ? 'kill-neo4j' : 'kill', 'kill');
const loader = fileURLToPath(new URL('loader-to-kill.ts', import.meta.url));

/** Runs the loader until its end or, after so many milliseconds from its opening of the store, until it is killed. */
async function load(
  at: string,
  folder: string,
  killAfter: number | null,
): Promise<{
  readonly reported: readonly string[];
  readonly took: number;
  readonly isDone: boolean;
}> {
  const child = spawn(process.execPath, ['--import', 'tsx', loader, at, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let began = 0;
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (text: Buffer) => {
    if (began === 0) {
      began = performance.now();
      if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    }
    output += text.toString();
  });
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const lines = output.split('\n').slice(0, -1);
  return {
    reported: lines.filter((line) => line !== 'open' && line !== 'done'),
    took: performance.now() - began,
    isDone: lines.includes('done'),
  };
}

async function stateOf(
  at: string,
): Promise<{ readonly hash: string; readonly paths: Set<string> }> {
  const store = await openStoreAt(at);
  try {
    const graph = await readGraph(store);
    return {
      hash: createHash('sha256').update(exportGraph(graph)).digest('hex'),
      paths: new Set(
        graph.nodes.flatMap((node) => (node.label === 'Note' ? node.properties.paths : [])),
      ),
    };
  } finally {
    await store.close();
  }
}

/** Invented notes of many talks, in a folder. */
function writeNotes(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-kill-notes-'));
  const samples = fc.sample(anyNotes, { seed: 11, numRuns: 12 });
  for (const [index, notes] of samples.entries())
    for (const { path, bytes } of notes)
      writeFileSync(join(folder, `${index}-${path.replace('/', '-')}`), bytes);
  return folder;
}

async function series(kind: 'embedded' | 'neo4j', folder: string): Promise<boolean> {
  let place: Place | null = null;
  const fresh = async (): Promise<string> => {
    if (place && kind === 'neo4j') await emptyNeo4j(place.at);
    else {
      await place?.remove();
      const made = await newPlace(kind);
      if (typeof made === 'string') throw new Error(made);
      place = made;
    }
    return place.at;
  };
  let killed = 0;
  let lost = 0;
  let differ = 0;
  try {
    const first = await fresh();
    const { isDone: isWhole } = await load(first, folder, null);
    if (!isWhole) throw new Error('The loader ends early though nobody kills it.');
    const wanted = (await stateOf(first)).hash;
    // The first load warms a server up, and takes longer than those that are killed.
    const { took } = await load(await fresh(), folder, null);
    for (let run = 0; run < runs; run += 1) {
      const at = await fresh();
      const { reported, isDone } = await load(at, folder, Math.random() * took);
      if (!isDone) killed += 1;
      const { paths } = await stateOf(at);
      lost += reported.filter((path) => !paths.has(path)).length;
      const second = await load(at, folder, null);
      if (!second.isDone || (await stateOf(at)).hash !== wanted) differ += 1;
    }
  } finally {
    await (place as Place | null)?.remove();
  }
  say(
    `${kind}: ${runs} loads, ${killed} of them killed before their end; reported notes that were lost: ${lost}; exports that differ after the second load: ${differ}`,
  );
  return lost + differ === 0;
}

const folder = writeNotes();
try {
  const kinds = (['embedded', 'neo4j'] as const).filter(
    (kind) => !process.argv.includes(kind === 'embedded' ? '--neo4j' : '--embedded'),
  );
  for (const kind of kinds) if (!(await series(kind, folder))) process.exitCode = 1;
  if (process.argv.includes('--keep')) keep();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
