import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { readGraph } from '../../src/store/read-graph.js';
import { startChild } from './children/start-child.js';
import { sampleGraph } from './sample-graph.js';
import { apply, withStore } from './with-store.js';

describe('the file of the embedded store', () => {
  let folder = '';
  let file = '';
  const open = async () => openEmbedded(file);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-file-'));
    file = join(folder, 'graph.grafeo');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  it('is made with the folders above it', async () => {
    file = join(folder, 'some', 'where', 'graph.grafeo');
    await withStore(open, async (store) => expect(store.place).toBe(file));
    expect(readdirSync(join(folder, 'some', 'where'))).toEqual(['graph.grafeo']);
  });

  it('holds the graph and its search after closing and opening', async () => {
    await withStore(open, async (store) => apply(store, { put: sampleGraph }));
    await withStore(open, async (store) => {
      const graph = await readGraph(store);
      expect(graph.relationships).toEqual(sampleGraph.relationships);
      expect(graph.nodes).toHaveLength(sampleGraph.nodes.length);
      expect(await store.search('capek', { limit: 1 })).toMatchObject([
        { id: 'speaker/zoe-capek' },
      ]);
    });
  });

  it('loses nothing acknowledged when its process is killed, and keeps no half transaction', async () => {
    const child = startChild('write-lessons', file);
    const ended = once(child, 'exit');
    let acknowledged = -1;
    for await (const line of createInterface(child.stdout)) {
      acknowledged = Number(line);
      if (acknowledged === 60) child.kill('SIGKILL');
    }
    await ended;
    expect(acknowledged).toBeGreaterThanOrEqual(60);
    await withStore(open, async (store) => {
      const rows = await store.read('read/graph-ids', { labels: ['Lesson'] });
      const ids = new Set(rows.map((row) => row['id']));
      for (let number = 0; number <= acknowledged; number += 1)
        for (const part of ['a', 'b']) expect(ids).toContain(`lesson/${number}${part}`);
      expect(ids.size % 2).toBe(0);
      await apply(store, { put: sampleGraph });
    });
  }, 60_000);

  it('has one owner: a second one is told who holds it and what to do', async () => {
    await withStore(open, async () => undefined);
    const child = startChild('hold-store', file, 'http://127.0.0.1:4321/graphql');
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    const opening = open();
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_LOCKED' });
    for (const words of [file, 'http://127.0.0.1:4321/graphql', 'throughline serve --watch DIR'])
      await expect(opening).rejects.toThrow(words);
    child.stdin.end();
    await ended;
    expect(existsSync(`${file}.server.json`)).toBe(false);
    await withStore(open, async () => undefined);
  }, 60_000);

  it('has one owner in one process too', async () => {
    await withStore(open, async (store) => {
      await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      await apply(store, { put: sampleGraph });
    });
  });

  it.each([
    ['garbage', 'these are my notes\n'.repeat(200)],
    ['an empty file', ''],
  ])('is left alone when it is no store: %s', async (_, content) => {
    writeFileSync(file, content);
    const opening = open();
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
    await expect(opening).rejects.toThrow(file);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  });

  it('is refused when it is damaged', async () => {
    await withStore(open, async (store) => apply(store, { put: sampleGraph }));
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
    expect(readFileSync(file)).toHaveLength(whole.length / 2);
  });

  it('is refused when only its log is left', async () => {
    const child = startChild('write-lessons', file);
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await ended;
    rmSync(file);
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
    await expect(open()).rejects.toThrow('its log');
    expect(existsSync(file)).toBe(false);
  }, 60_000);

  it('is refused when it is a folder', async () => {
    mkdirSync(file);
    writeFileSync(join(file, 'a.txt'), 'mine');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
    expect(readdirSync(file)).toEqual(['a.txt']);
  });

  it('is refused below a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    file = join(folder, 'file', 'graph.grafeo');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
  });

  it('is refused in a folder that may not be written', async () => {
    chmodSync(folder, 0o555);
    // The superuser may write to any folder of a disk.
    if (process.getuid?.() === 0) file = '/proc/graph.grafeo';
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
  });
});
