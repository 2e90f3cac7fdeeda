import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findNotes } from '../../src/sources/find-notes.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-find-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'words');
  }
}
const paths = async (...given: string[]) => (await findNotes(given)).notes.map(({ path }) => path);

describe('findNotes', () => {
  it('finds notes by their ending at any depth, by code point', async () => {
    put(
      'b.md',
      'a/c.txt',
      'a/B.HTML',
      'Z.markdown',
      'x.text',
      'y.htm',
      'ﬁ.md',
      '🔥.md',
      'pic.png',
      'md',
    );
    expect(await paths(folder)).toEqual([
      'Z.markdown',
      'a/B.HTML',
      'a/c.txt',
      'b.md',
      'x.text',
      'y.htm',
      'ﬁ.md',
      '🔥.md',
    ]);
  });

  it('leaves out README files, hidden files and folders and node_modules', async () => {
    put(
      'README.md',
      'readme.txt',
      'sub/Readme-de.md',
      '.hidden.md',
      '.git/a.md',
      'node_modules/b.md',
    );
    put('readmes-considered-harmful.md');
    expect(await paths(folder)).toEqual(['readmes-considered-harmful.md']);
  });

  it('takes a file given by name whatever it is called, under its base name', async () => {
    put('sub/README.md', 'sub/.hidden', 'sub/notes.log');
    const given = ['README.md', '.hidden', 'notes.log'].map((name) => join(folder, 'sub', name));
    expect(await paths(...given)).toEqual(['.hidden', 'README.md', 'notes.log']);
  });

  it('takes a file once where it is given by name and through its folder', async () => {
    put('sub/a.md');
    const given = [join(folder, 'sub/a.md'), folder, join(folder, 'sub'), `${folder}/./sub/`];
    expect(await paths(...given)).toEqual(['sub/a.md']);
    expect(await paths(...given.toReversed())).toEqual(['sub/a.md']);
  });

  it('takes neither of two files that would have one path, and says so', async () => {
    put('first/a.md', 'second/a.md', 'second/b.md');
    const found = await findNotes([join(folder, 'first'), join(folder, 'second')]);
    expect(found.notes.map(({ path }) => path)).toEqual(['b.md']);
    expect(found.troubles).toEqual([
      {
        kind: 'clash',
        path: 'a.md',
        message: expect.stringMatching(/first\/a\.md" and ".*second\/a\.md"/),
      },
    ]);
  });

  it('follows no link inside a folder, and names those that would matter', async () => {
    put('real/a.md', 'elsewhere/picture.png');
    symlinkSync(join(folder, 'real'), join(folder, 'elsewhere/more'));
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'elsewhere/b.md'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'elsewhere/loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'elsewhere/broken.png'));
    put('elsewhere/c.md');
    const found = await findNotes([join(folder, 'elsewhere')]);
    expect(found.notes.map(({ path }) => path)).toEqual(['c.md']);
    expect(found.links.toSorted()).toEqual(
      ['b.md', 'loop', 'more'].map((name) => join(folder, 'elsewhere', name)),
    );
  });

  it('follows a link that is given by name', async () => {
    put('real/a.md');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'b.md'));
    expect(await paths(join(folder, 'link'))).toEqual(['a.md']);
    expect(await paths(join(folder, 'b.md'))).toEqual(['b.md']);
  });

  it('reports a missing path and goes on with the others', async () => {
    put('a.md');
    const found = await findNotes([join(folder, 'no'), join(folder, 'a.md/b'), folder]);
    expect(found.notes).toHaveLength(1);
    expect(found.troubles.map(({ message }) => message)).toEqual([
      `Cannot find "${join(folder, 'no')}": there is no such file or folder. Check the path.`,
      `Cannot find "${join(folder, 'a.md/b')}": there is no such file or folder. Check the path.`,
    ]);
  });

  it('reports a folder without notes', async () => {
    put('picture.png');
    const { troubles } = await findNotes([folder]);
    expect(troubles[0]?.message).toContain(`No notes in the folder "${folder}"`);
  });

  it('reports a folder that it may not look into', async () => {
    put('a.md', 'closed/b.md');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed'), 0);
    const isRoot = process.getuid?.() === 0;
    // Root may look into every folder, so for this one question the test is nobody.
    if (isRoot) process.seteuid?.(65_534);
    const found = await findNotes([folder]);
    if (isRoot) process.seteuid?.(0);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(found.notes).toHaveLength(1);
    expect(found.troubles[0]?.message).toMatch(/Cannot look into the folder .*\(EACCES\)/);
  });

  it('reports a path that the system refuses', async () => {
    const { troubles } = await findNotes(['x'.repeat(5000)]);
    expect(troubles[0]?.message).toMatch(/^Cannot look at "x+" \(ENAMETOOLONG\)/);
  });

  it('lists every folder that it looked into', async () => {
    put('a/b/c.md', 'd/e.png', '.hidden/f.md');
    const found = await findNotes([folder]);
    expect(found.folders.toSorted()).toEqual(['', '/a', '/a/b', '/d'].map((name) => folder + name));
  });
});
