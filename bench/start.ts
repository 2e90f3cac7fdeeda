// `npm run bench`: how long `npm start` takes to its first answer on a loaded store, and how long the notes of ../shared
// (or, where it is absent, the starter corpus) take to load into an empty embedded store. Medians of five runs each.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = fileURLToPath(new URL('../../shared/notes/seeds', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const { PATH = '', HOME = '' } = process.env;
const environment = { PATH, HOME, NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0' };
const runs = 5;

/** Seconds from the start of `npm start` to the first answer over HTTP. */
async function startOnce(store: string): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['--silent', 'start'], {
    cwd: root,
    env: { ...environment, THROUGHLINE_STORE: store },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
  });
  const ended = once(child, 'exit');
  try {
    for (;;) {
      const url = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(output)?.[0];
      if (url) {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ talks(about: "hysteresis") { totalCount } }' }),
        });
        if (response.ok) return (performance.now() - began) / 1000;
      }
      if (child.exitCode !== null) throw new Error(`npm start ended early:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

/** Seconds of one `throughline load` of a folder into a new embedded store, start of the process included. */
function loadOnce(folder: string, run: number): number {
  const began = performance.now();
  execFileSync(
    process.execPath,
    [
      'dist/src/cli/index.js',
      '--quiet',
      '--store',
      join(work, `load-${run}.grafeo`),
      'load',
      folder,
    ],
    { cwd: root, env: environment, stdio: 'ignore' },
  );
  return (performance.now() - began) / 1000;
}

function median(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${middle?.toFixed(2)} s (${low?.toFixed(2)} to ${high?.toFixed(2)}, ${sorted.length} runs)`;
}

const folder = existsSync(seeds) ? seeds : join(root, 'notes');
try {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
    cwd: root,
    stdio: 'inherit',
  });
  const store = join(work, 'start.grafeo');
  await startOnce(store);
  const starts: number[] = [];
  for (let run = 0; run < runs; run++) starts.push(await startOnce(store));
  const loads = Array.from({ length: runs }, (_, run) => loadOnce(folder, run));
  console.log(`Node ${process.version}, ${cpus().length} cores`);
  console.log(`npm start on a loaded store to the first answer: ${median(starts)}`);
  console.log(
    `load ${folder === seeds ? 'the five seed notes' : 'the starter corpus'} into an empty embedded store: ${median(loads)}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
