import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readServerFile, removeServerFile, writeServerFile } from '../../src/store/server-file.js';

describe('the file that says who serves a store', () => {
  let folder = '';
  let store = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-server-'));
    store = join(folder, 'graph.grafeo');
    file = `${store}.server.json`;
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written, read and taken away', () => {
    expect(readServerFile(store)).toBeNull();
    writeServerFile(store, 'http://127.0.0.1:4000/graphql');
    expect(readServerFile(store)).toEqual({
      url: 'http://127.0.0.1:4000/graphql',
      pid: process.pid,
      started: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    removeServerFile(store);
    expect(existsSync(file)).toBe(false);
    removeServerFile(store);
  });

  it('is taken away when its process has ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, JSON.stringify({ url: 'http://127.0.0.1:1', pid, started: '' }));
    expect(readServerFile(store)).toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  it.each(['', '{', '[]', '{"url": 5}', '{"url": "http://a", "pid": "1", "started": ""}'])(
    'is passed over and left when it holds %s',
    (content) => {
      writeFileSync(file, content);
      expect(readServerFile(store)).toBeNull();
      removeServerFile(store);
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );

  it("stays when it is another's", () => {
    const other = { url: 'http://127.0.0.1:2', pid: process.ppid, started: 'now' };
    writeFileSync(file, JSON.stringify(other));
    removeServerFile(store);
    expect(readServerFile(store)).toEqual(other);
  });
});
