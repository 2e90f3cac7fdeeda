// Does what `docker build` and `docker run` would do with this Dockerfile, in folders of their own: the files that COPY
// names must be enough to build, and what the second stage takes must be enough to run.

import { afterAll, afterEach, beforeAll, describe, it, expect, jest } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

jest.setTimeout(180_000);

const root = fileURLToPath(new URL('../..', import.meta.url));
const [build = '', image = ''] = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .split(/^FROM .*$/m)
  .slice(1);
const copies = (stage: string) =>
  [...stage.matchAll(/^COPY (--from=build )?(.+) (\S+)$/gm)].map(([, from, sources = '']) => ({
    from: from ? 'build' : 'context',
    names: sources.split(' ').map((name) => name.replace(/^\/app\//, '')),
  }));

let folder: string;
let child: ChildProcess | undefined;

function copyStage(stage: string, to: string): void {
  for (const { from, names } of copies(stage)) {
    for (const name of names.filter((each) => each !== 'node_modules')) {
      const source = join(from === 'build' ? join(folder, 'build') : root, name);
      cpSync(source, join(folder, to, name), { recursive: true });
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, to, 'node_modules'));
}

/** Starts a server and gives its address once it says that it serves. */
async function start(args: readonly string[], to: string): Promise<string> {
  child = spawn(process.execPath, args, {
    cwd: join(folder, to),
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      THROUGHLINE_STORE: join(folder, `${to}.grafeo`),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const end = Date.now() + 120_000;
  while (!said.includes('Ctrl+C stops it.')) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`It does not serve: ${said}`);
    await pause(50);
  }
  return /GraphQL +(http:\S+)\/graphql/.exec(said)?.[1] ?? '';
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-image-'));
  copyStage(build, 'build');
});
afterEach(() => {
  child?.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the image of the Dockerfile', () => {
  it('builds from what the first stage copies', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: join(folder, 'build'),
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^Built dist\/ in /m);
    expect(status).toBe(0);
    copyStage(image, 'image');
    expect(existsSync(join(folder, 'image/src'))).toBe(false);
  });

  it('imports no package that `npm prune --omit=dev` takes away', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const dist = join(folder, 'image/dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /^(?:import|export) [^;]*?from '([^.'][^']*)'|^import '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm,
        ),
      ])
      .map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
      .filter((name) => !name.startsWith('node:'))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    expect(new Set(imported).size).toBeGreaterThan(8);
    expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('serves with the command of the image, is healthy, and stops with 0', async () => {
    const list = (name: string) =>
      JSON.parse(new RegExp(`^${name} (\\[.*\\])$`, 'm').exec(image)?.[1] ?? '[]') as string[];
    const [, ...args] = [...list('ENTRYPOINT'), ...list('CMD')];
    const url = await start(args, 'image');

    const health = /^HEALTHCHECK [^]*?CMD (\[.*\])$/m.exec(image)?.[1] ?? '[]';
    const [, ...check] = JSON.parse(health) as string[];
    const port = new URL(url).port;
    const probe = (value: string) =>
      spawn(process.execPath, check, { env: { PORT: value }, stdio: 'ignore' });
    expect(await once(probe(port), 'exit')).toEqual([0, null]);
    expect(await once(probe('9'), 'exit')).toEqual([1, null]);

    const playground = await fetch(`${url}/playground`);
    expect(playground.status).toBe(200);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { talks notes } }"}',
    });
    const { data } = (await response.json()) as { data: { stats: { talks: number } } };
    expect(data.stats.talks).toBeGreaterThan(100);

    child?.kill('SIGTERM');
    expect(await once(child!, 'exit')).toEqual([0, null]);
  });
});

describe('npm start', () => {
  it('builds where needed, serves the starter corpus, and stops with 0', async () => {
    cpSync(join(root, 'notes'), join(folder, 'build/notes'), { recursive: true });
    const first = await start(['scripts/start.mjs', '--host', 'localhost'], 'build');
    expect((await fetch(`${first}/health`)).status).toBe(200);
    child?.kill('SIGINT');
    expect(await once(child!, 'exit')).toEqual([0, null]);
  });
});
