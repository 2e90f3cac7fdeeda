import { afterAll, beforeAll, describe, it, expect, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { writeServerFile } from '../../src/store/server-file.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

// The first load reads all that the reader knows; on a busy machine that takes seconds.
jest.setTimeout(60_000);

let folder: ReturnType<typeof notesFolder>;
let before: string;
beforeAll(async () => {
  folder = notesFolder();
  await run('load', folder.notes);
  before = (await run('export')).out;
});
afterAll(() => folder.remove());

const run = (...args: string[]) => runThroughline(args, folder.environment);

/** One sentence or two, no stack, and the store as it was. */
async function expectHarmless(error: string): Promise<void> {
  expect(error).not.toMatch(/^\s+at |Throughline itself failed/m);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(before).toContain('Queues All the Way Down');
  expect((await run('export')).out).toBe(before);
}

describe('throughline load with bad input', () => {
  it.each<[string, () => string, RegExp]>([
    [
      'a missing path',
      () => folder.at('no'),
      /^Cannot find ".*no": there is no such file or folder/,
    ],
    [
      'a folder without notes',
      () => {
        mkdirSync(folder.at('empty'), { recursive: true });
        return folder.at('empty');
      },
      /^No notes in the folder ".*empty": no file in it ends in \.md, /,
    ],
    [
      'a binary file',
      () => folder.put('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      /^Cannot read "picture\.md": it holds binary data/,
    ],
    ['an empty file', () => folder.put('blank.md', ''), /^Cannot read "blank\.md": it is empty/],
    [
      'a single line of 50 MB',
      () => folder.put('huge.txt', Buffer.alloc(50_000_000, 'words ')),
      /^Cannot read "huge\.txt": it holds 50 MB, more than the 5 MB/,
    ],
    [
      'text that is no UTF-8',
      () => folder.put('latin.md', Buffer.from('# Größe\n', 'latin1')),
      /^Cannot read "latin\.md": line 1 holds bytes that are no UTF-8, .*\. Save it as UTF-8/,
    ],
  ])('refuses %s', async (_, path, message) => {
    const { code, error } = await run('load', path());
    expect(error).toMatch(message);
    expect(code).toBe(exitCodes.input);
    await expectHarmless(error);
  });

  it('loads the good notes beside a bad one, and says so in the exit code', async () => {
    const mixed = notesFolder();
    mixed.put('notes/blank.md', ' \n');
    const loaded = await runThroughline(['load', mixed.notes], mixed.environment);
    expect(loaded.error).toBe(
      'Cannot read "blank.md": it is empty. Write something into it, or leave it out.\n',
    );
    expect(loaded.out).toContain('Read 3 notes');
    expect(loaded.out).toContain('2 added, 1 refused');
    expect(loaded.code).toBe(exitCodes.input);
    expect((await runThroughline(['export'], mixed.environment)).out).toBe(before);
    mixed.remove();
  });

  it('keeps what a note said before it became unreadable', async () => {
    const broken = notesFolder();
    await runThroughline(['load', broken.notes], broken.environment);
    broken.put('notes/2022.md', Buffer.from([1, 2, 3, 0]));
    const { code } = await runThroughline(['load', '--prune', broken.notes], broken.environment);
    expect(code).toBe(exitCodes.input);
    expect((await runThroughline(['export'], broken.environment)).out).toBe(before);
    broken.remove();
  });
});

describe('throughline with a store that it cannot use', () => {
  let owner: ChildProcess | undefined;
  afterAll(() => {
    owner?.kill();
  });

  it('says that there is no store yet, and makes none', async () => {
    const missing = folder.at('elsewhere/graph.grafeo');
    for (const args of [['ideas'], ['export'], ['forget', 'a.md']]) {
      const { code, error } = await run(...args, '--store', missing);
      expect(error).toBe(
        `There is no store "${missing}" yet. Load notes first: \`throughline load PATH\`.\n`,
      );
      expect(code).toBe(exitCodes.store);
    }
    expect(existsSync(folder.at('elsewhere'))).toBe(false);
  });

  it('says that a file is no store', async () => {
    const file = folder.put('store.txt', 'a shopping list');
    const { code, error } = await run('load', folder.notes, '--store', file);
    expect(error).toMatch(/^Cannot open ".*store\.txt" as a store: /);
    expect(code).toBe(exitCodes.store);
    await expectHarmless(error);
  });

  it('says who holds a locked store', async () => {
    const held = notesFolder();
    await runThroughline(['load', held.notes], held.environment);
    const script = `
      import grafeo from '@grafeo-db/js';
      globalThis.database = grafeo.GrafeoDB.create(process.argv[1]);
      console.log('open');
      setInterval(() => {}, 1000);`;
    const args = ['--input-type=module', '-e', script, held.environment.THROUGHLINE_STORE];
    owner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(owner.stdout!, 'data');
    for (const command of [
      ['load', held.notes],
      ['talks', '--about', 'load shedding'],
      ['export'],
    ]) {
      const { code, error } = await runThroughline(command, held.environment);
      expect(error).toMatch(
        /^Cannot open ".*graph\.grafeo": another process of Throughline has it/,
      );
      expect(error.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(exitCodes.store);
    }

    // A server that says it holds the store, and hangs.
    writeServerFile(held.environment.THROUGHLINE_STORE, 'http://127.0.0.1:9');
    const asked = await runThroughline(['talks', '--about', 'load shedding'], held.environment);
    expect(asked.error).toMatch(
      /^The server at http:\/\/127\.0\.0\.1:9 holds the store and does not/,
    );
    expect(asked.code).toBe(exitCodes.server);

    const exit = once(owner, 'exit');
    owner.kill();
    await exit;
    expect((await runThroughline(['export'], held.environment)).out).toBe(before);
    held.remove();
  });

  it('says that no Neo4j answers', async () => {
    // A port that was free a moment ago.
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    const { code, error } = await run('load', folder.notes, '--neo4j', `bolt://127.0.0.1:${port}`);
    expect(error).toMatch(/^Cannot .* no Neo4j answers at "bolt:\/\/127\.0\.0\.1:\d+"/);
    expect(code).toBe(exitCodes.store);
    await expectHarmless(error);
  });
});

describe('throughline asked for what is not there', () => {
  it.each([
    [
      ['talks', '--about', 'lod sheding'],
      /^Unknown concept "lod sheding"\. Did you mean .*"load shedding"/,
    ],
    [['speakers', '--about', 'zzzzzz'], /^Unknown concept "zzzzzz"\.$/],
    [
      ['talks', '--speaker', 'Nina Kowalsky'],
      /^Unknown speaker "Nina Kowalsky"\. Did you mean "Nina Kowalski"\?/,
    ],
    [['talks', '--event', 'LatencyCon 2031'], /^Unknown event "LatencyCon 2031"\. Did you mean/],
  ])('names the nearest for %j', async (args, message) => {
    const { code, out, error } = await run(...args);
    expect(error.trim()).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(exitCodes.nothing);
    await expectHarmless(error);
  });

  it('ends with 1 where nothing fits', async () => {
    const none = await run('ideas', '--min-conferences', '9');
    expect(none).toEqual({ code: 1, out: 'No idea comes back so often.\n', error: '' });
    const list = await run('talks', '--about', 'postmortem');
    expect(list).toEqual({ code: 1, out: 'No talks about "postmortem".\n', error: '' });
  });
});

describe('throughline that cannot write', () => {
  it('says which file', async () => {
    writeFileSync(folder.at('file'), '');
    for (const args of [
      ['export', '--out', folder.at('file/graph.json')],
      ['extract', folder.notes, '--out', folder.at('file')],
    ]) {
      const { code, error } = await run(...args);
      expect(error).toMatch(/^Cannot write ".*file\/.*" \((ENOTDIR|EEXIST)\)\. Check the folder/);
      expect(code).toBe(exitCodes.input);
    }
  });
});
