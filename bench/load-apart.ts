import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NoteFile } from '../src/sources/found-notes.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface LoadedApart {
  readonly seconds: number;
  /** The process's memory at its peak. */
  readonly megabytes: number;
}

/** Loads files into a store in a process of its own, by what is built, which is made first where it is older than its sources. */
export function loadApart(at: string, files: readonly NoteFile[]): LoadedApart {
  run(['scripts/build.mjs', '--if-stale'], '');
  return JSON.parse(run(['bench/load-built.mjs', at], JSON.stringify(files))) as LoadedApart;
}

function run(args: readonly string[], input: string): string {
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`\`node ${args.join(' ')}\` ends with ${String(status)}.`);
  return stdout;
}
