import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchNotes, type NoteChanges } from '../../src/sources/watch-notes.js';

let folder: string;
let calls: NoteChanges[];
let troubles: unknown[];
let watching: { close: () => Promise<void> } | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-watch-'));
  calls = [];
  troubles = [];
});
afterEach(async () => {
  await watching?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(onChange?: (changes: NoteChanges) => Promise<void>): Promise<void> {
  watching = await watchNotes(folder, {
    onChange: async (changes) => {
      calls.push(changes);
      await onChange?.(changes);
    },
    onTrouble: (error) => troubles.push(error),
    quietFor: 20,
  });
}
const put = (path: string, text = 'words') => writeFileSync(join(folder, path), text);
const changed = () => calls.flatMap((call) => call.changed.map(({ path }) => path));
const gone = () => calls.flatMap((call) => call.gone);

/** Waits until `isSo`, ten seconds at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 10_000; waited += 10) await pause(10);
}

describe('watchNotes', () => {
  it('gives all notes at first', async () => {
    put('a.md');
    mkdirSync(join(folder, 'sub'));
    put('sub/b.txt');
    put('picture.png');
    await start();
    expect(changed().toSorted()).toEqual(['a.md', 'sub/b.txt']);
    expect(gone()).toEqual([]);
  });

  it('tells what is new, what changed and what vanished, and nothing else', async () => {
    put('a.md');
    put('b.md');
    put('c.md');
    await start();
    calls = [];
    put('b.md', 'other words');
    put('d.md');
    put('e.png');
    rmSync(join(folder, 'a.md'));
    await until(() => changed().length >= 2 && gone().length > 0);
    await pause(100);
    expect([...new Set(changed())].toSorted()).toEqual(['b.md', 'd.md']);
    expect(gone()).toEqual(['a.md']);
  });

  it('puts many writes into one call', async () => {
    await start();
    for (let index = 0; index < 50; index += 1) put('a.md', 'x'.repeat(index + 1));
    await until(() => calls.length > 0);
    await pause(100);
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  it('looks into folders that come later, and forgets those that go', async () => {
    await start();
    mkdirSync(join(folder, 'new/deep'), { recursive: true });
    put('new/deep/a.md');
    await until(() => changed().includes('new/deep/a.md'));
    put('new/deep/b.md');
    await until(() => changed().includes('new/deep/b.md'));
    renameSync(join(folder, 'new'), join(folder, 'old'));
    await until(() => gone().length >= 2 && changed().length >= 4);
    expect(gone().toSorted()).toEqual(['new/deep/a.md', 'new/deep/b.md']);
    expect(changed().slice(-2).toSorted()).toEqual(['old/deep/a.md', 'old/deep/b.md']);
  });

  it('gives what failed again with the next look', async () => {
    put('a.md');
    let isBroken = true;
    await start(async () => {
      if (isBroken) throw new Error('The store is away.');
    });
    expect(troubles).toEqual([new Error('The store is away.')]);
    isBroken = false;
    put('b.md');
    await until(() => changed().includes('b.md'));
    expect(
      calls
        .at(-1)
        ?.changed.map(({ path }) => path)
        .toSorted(),
    ).toEqual(['a.md', 'b.md']);
  });

  it('forgets nothing when the folder itself goes away', async () => {
    put('a.md');
    await start();
    renameSync(folder, `${folder}-away`);
    await until(() => troubles.length > 0);
    renameSync(`${folder}-away`, folder);
    expect(String(troubles[0])).toContain('Cannot look into the folder');
    expect(gone()).toEqual([]);
  });

  it('tells nothing after close', async () => {
    await start();
    put('a.md');
    await watching?.close();
    put('b.md');
    await pause(100);
    expect(changed()).not.toContain('b.md');
  });
});
