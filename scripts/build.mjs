// Builds dist/ when a source is newer than the last build: TypeScript, then the files that the program reads at run time.
// `--if-stale` does nothing when dist/ is up to date.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
const copied = ['schema', 'cypher', 'vocabulary'];
const watched = ['src', 'loaders', ...copied, 'package-lock.json', 'tsconfig.json', 'scripts'];

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time counts too: it changes when a file in it is taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const isFresh = () =>
  existsSync(stamp) && watched.every((name) => newest(join(root, name)) <= statSync(stamp).mtimeMs);

if (!(process.argv.includes('--if-stale') && isFresh())) {
  const started = Date.now();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'));
  const run = (file, ...args) => {
    const { status } = spawnSync(process.execPath, [join(root, file), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  };
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // Threads start from plain JavaScript, which tsc leaves where it is.
  for (const name of ['loaders', 'src'])
    cpSync(join(root, name), join(root, 'dist', name), {
      recursive: true,
      filter: (path) => statSync(path).isDirectory() || path.endsWith('.mjs'),
    });
  for (const name of copied)
    cpSync(join(root, name), join(root, 'dist', name), { recursive: true });
  writeFileSync(join(root, 'dist/package.json'), '{ "type": "module" }\n');
  run('dist/src/vocabulary/compile.js');
  run('scripts/build-playground.mjs', join(root, 'dist/web'));
  run('scripts/build-explorer.mjs', join(root, 'dist/web'));
  writeFileSync(stamp, new Date(started).toISOString());
  console.error(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
