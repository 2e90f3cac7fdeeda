import { afterEach, beforeEach, describe, it, expect, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, unlinkSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { unfinishedMark } from '../../src/load/is-unfinished.js';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { readServerFile } from '../../src/store/server-file.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline, type Run } from './run-throughline.js';

// The first load reads all that the reader knows; on a busy machine that takes seconds.
jest.setTimeout(120_000);

let folder: ReturnType<typeof notesFolder>;
let stop: AbortController;
let serving: Promise<Run> | undefined;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = notesFolder();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await serving;
  child?.kill('SIGKILL');
  folder.remove();
});

const run = (...args: string[]) => runThroughline(args, folder.environment);

/** Starts a server in this process and gives its address once it listens. */
async function serve(...args: string[]): Promise<string> {
  const all = ['serve', '--port', '0', ...args];
  serving = runThroughline(all, folder.environment, { stop: stop.signal });
  let ended: Run | undefined;
  void serving.then((result) => (ended = result));
  for (;;) {
    const file = readServerFile(folder.environment.THROUGHLINE_STORE);
    if (file) return file.url;
    if (ended) throw new Error(`It does not serve: ${ended.error}`);
    await pause(20);
  }
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}
const pathsOf = async (url: string) => {
  const answer = await ask(url, '{ notes(first: 100) { nodes { paths } } }');
  const { notes } = answer as { notes: { nodes: { paths: string[] }[] } };
  return notes.nodes.flatMap(({ paths }) => paths);
};

/** Waits until `isSo`, thirty seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo()) && Date.now() < end) await pause(50);
}

describe('throughline serve', () => {
  it('loads, tells the addresses, answers, and ends with 0', async () => {
    const url = await serve('--load', folder.notes);
    expect(await ask(url, '{ stats { talks notes } }')).toEqual({ stats: { talks: 3, notes: 2 } });
    stop.abort();
    const { code, out, error } = await serving!;
    expect(out).toMatch(/^Read 2 notes in .*: 2 added\. The graph holds 3 talks,/);
    expect(out).toContain(
      `  Explorer    ${url}/\n  GraphQL     ${url}/graphql\n  Playground  ${url}/playground\n`,
    );
    expect(out).toContain('Ctrl+C stops it.');
    expect(error).toBe('');
    expect(code).toBe(exitCodes.ok);
    expect(existsSync(`${folder.environment.THROUGHLINE_STORE}.server.json`)).toBe(false);
    await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
    expect((await run('talks', '--about', 'load shedding')).code).toBe(exitCodes.ok);
  });

  it('first finishes what a load has left that was killed', async () => {
    await run('load', folder.notes);
    const store = await openEmbedded(folder.environment.THROUGHLINE_STORE);
    const talks = await store.read('read/graph-ids', { labels: ['Talk'] });
    await store.write(async (transaction) => {
      await transaction.run('write/drop-talks', {
        rows: talks.map(({ id }) => ({ id: String(id) })),
      });
      await transaction.run('write/keep-made-with', { madeWith: `${unfinishedMark}by another` });
    });
    await store.close();
    const url = await serve();
    expect(await ask(url, '{ stats { talks notes } }')).toEqual({ stats: { talks: 3, notes: 2 } });
  });

  it('answers reading commands while it holds the store', async () => {
    await run('load', folder.notes);
    const before = await run('talks', '--about', 'load shedding');
    const unknown = await run('talks', '--about', 'lod sheding');
    await serve();
    expect(before.out).toContain('Queues All the Way Down');
    expect(await run('talks', '--about', 'load shedding')).toEqual(before);
    expect(await run('talks', '--about', 'lod sheding')).toEqual(unknown);
    const load = await run('load', folder.notes);
    expect(load.error).toMatch(/^Cannot open .* the server at http.*serve --watch/);
    expect(load.code).toBe(exitCodes.store);
  });

  it('loads what changes in a watched folder and forgets what vanishes', async () => {
    const url = await serve('--watch', folder.notes);
    await until(async () => (await pathsOf(url)).length === 2);
    folder.put(
      'notes/new/more.md',
      '# LatencyCon 2023\n\n## Slow Is Smooth - Nina Kowalski, Initech\n',
    );
    await until(async () => (await pathsOf(url)).length === 3);
    expect(await pathsOf(url)).toContain('new/more.md');
    folder.put('notes/bad.md', Buffer.from([0, 1, 2]));
    unlinkSync(folder.at('notes/2022.md'));
    await until(async () => !(await pathsOf(url)).includes('2022.md'));
    expect(await pathsOf(url)).toEqual(['2021/day1.md', 'new/more.md']);
    stop.abort();
    const { code, out, error } = await serving!;
    expect(out).toContain('new/more.md  added');
    expect(out).toContain('2022.md  forgotten');
    expect(error).toContain('Cannot read "bad.md": it holds binary data');
    expect(code).toBe(exitCodes.ok);
  });

  it('leaves a note to the watched folder where both have it', async () => {
    folder.put('mine/2022.md', '# LatencyCon 2022\n\n## My Own Words - Nina Kowalski, Initech\n');
    const url = await serve('--load', folder.notes, '--watch', folder.at('mine'));
    await until(async () => (await pathsOf(url)).length === 2);
    const titles = JSON.stringify(await ask(url, '{ talks { nodes { title } } }'));
    expect(titles).toContain('My Own Words');
    expect(titles).not.toContain('Shedding Load with Grace');
    stop.abort();
    expect((await serving!).error).toContain('the watched folder has a note "2022.md" of its own');
  });

  it.each([
    ['--load', 'a folder that is not there', /^Cannot find ".*no": there is no such file/],
    ['--watch', 'a folder that is not there', /^Cannot watch ".*no": it is no folder/],
  ])('ends with 4 where %s names %s', async (option, _, message) => {
    const { code, error } = await run('serve', '--port', '0', option, folder.at('no'));
    expect(error).toMatch(message);
    expect(code).toBe(exitCodes.input);
  });

  it('says that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await run('serve', '--port', String(port));
    other.close();
    expect(error).toContain(String(port));
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).not.toMatch(/Throughline itself failed|^\s+at /m);
    expect(code).toBe(exitCodes.server);
    expect((await run('export')).code).toBe(exitCodes.ok);
  });
});

describe('throughline serve as a process', () => {
  const index = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'answers the request under way after %s, closes the store, and ends with 0',
    async (signal) => {
      await run('load', folder.notes);
      const args = ['--import', tsx, index, 'serve', '--port', '0'];
      child = spawn(process.execPath, args, {
        env: { ...process.env, ...folder.environment, NEO4J_URI: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exited = once(child, 'exit');
      let said = '';
      child.stdout!.on('data', (chunk) => (said += String(chunk)));
      await until(async () => said.includes('Ctrl+C stops it.'));
      const url = /http:\S+\/graphql/.exec(said)?.[0] ?? '';

      const body = JSON.stringify({ query: '{ stats { talks } }' });
      const slow = request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      slow.write(body.slice(0, 5));
      await pause(200);
      child.kill(signal);
      await until(async () => said.includes('Stopping'));
      slow.end(body.slice(5));
      const [response] = (await once(slow, 'response')) as [AsyncIterable<Buffer>];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toContain('{"stats":{"talks":3}}');

      expect(await exited).toEqual([0, null]);
      expect(existsSync(`${folder.environment.THROUGHLINE_STORE}.server.json`)).toBe(false);
      expect((await run('export')).code).toBe(exitCodes.ok);
    },
  );
});
