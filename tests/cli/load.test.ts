import { afterEach, beforeEach, describe, it, expect, jest } from '@jest/globals';
import { renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

// The first load reads all that the reader knows; on a busy machine that takes seconds.
jest.setTimeout(60_000);

let folder: ReturnType<typeof notesFolder>;
beforeEach(() => {
  folder = notesFolder();
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runThroughline(args, folder.environment);
const exported = async () => (await run('export')).out;
const paths = async () =>
  (JSON.parse(await exported()) as { notes: { paths: string[] }[] }).notes
    .flatMap((note) => note.paths)
    .toSorted();

describe('throughline load', () => {
  it('reports what each file gave, and the total', async () => {
    const { code, out, error } = await run('load', folder.notes);
    expect(out).toMatch(
      /^2021\/day1\.md {2}added\n {2}2 talks, 2 speakers, \d concepts, \d lessons\n/,
    );
    expect(out).toMatch(/^2022\.md {2}added\n {2}1 talk, 1 speaker, /m);
    expect(out).toMatch(
      /^Read 2 notes in \d+\.\d s: 2 added\. The graph holds 3 talks, 2 speakers,/m,
    );
    expect(error).toBe('');
    expect(code).toBe(exitCodes.ok);
  });

  it('changes nothing the second time', async () => {
    await run('load', folder.notes);
    const before = await exported();
    const { out } = await run('load', folder.notes);
    expect(out).toMatch(/^2021\/day1\.md {2}unchanged\n2022\.md {2}unchanged\nRead 2 notes/);
    expect(await exported()).toBe(before);
  });

  it('gives the same export whatever the order of loading', async () => {
    await run('load', folder.at('notes/2022.md'));
    await run('load', folder.at('notes/2021'));
    const other = notesFolder();
    await runThroughline(
      ['load', other.at('notes/2021'), other.at('notes/2022.md')],
      other.environment,
    );
    expect((await runThroughline(['export'], other.environment)).out).toBe(await exported());
    other.remove();
  });

  it('prints one JSON document where JSON is wanted', async () => {
    const { out } = await run('load', folder.notes, '--json');
    expect(JSON.parse(out)).toMatchObject({
      notes: [
        { path: '2021/day1.md', outcome: 'added', talks: 2 },
        { path: '2022.md', outcome: 'added', talks: 1 },
      ],
      troubles: [],
      total: { files: 2, outcomes: { added: 2 }, graph: { talks: 3, speakers: 2, notes: 2 } },
    });
  });

  it('prints nothing where quiet is wanted and all is well', async () => {
    expect(await run('load', folder.notes, '--quiet')).toEqual({ code: 0, out: '', error: '' });
  });

  it('says that it followed no symbolic link', async () => {
    symlinkSync(folder.at('notes/2022.md'), folder.at('notes/link.md'));
    const { code, out } = await run('load', folder.notes);
    expect(out).toContain('link.md  not followed: a symbolic link');
    expect(code).toBe(exitCodes.ok);
  });

  it('keeps notes that are gone, until they are pruned', async () => {
    await run('load', folder.notes);
    unlinkSync(folder.at('notes/2022.md'));
    renameSync(folder.at('notes/2021/day1.md'), folder.at('notes/2021/first.md'));
    await run('load', folder.notes);
    expect(await paths()).toEqual(['2021/day1.md', '2021/first.md', '2022.md']);
    const { code, out } = await run('load', '--prune', folder.notes);
    expect(out).toMatch(/^2022\.md {2}forgotten$/m);
    expect(await paths()).toEqual(['2021/first.md']);
    expect(code).toBe(exitCodes.ok);
  });

  it('prunes nothing where a given folder is missing', async () => {
    await run('load', folder.notes);
    rmSync(folder.at('notes/2022.md'));
    const { code, error } = await run('load', '--prune', folder.notes, folder.at('typo'));
    expect(error).toContain('Nothing was forgotten');
    expect(await paths()).toContain('2022.md');
    expect(code).toBe(exitCodes.input);
  });
});

describe('throughline forget', () => {
  it('takes away what only the note said', async () => {
    await run('load', folder.at('notes/2022.md'));
    const before = await exported();
    await run('load', folder.notes);
    const { code, out } = await run('forget', '2021/day1.md');
    expect(out).toMatch(/^2021\/day1\.md {2}forgotten\n/);
    expect(await exported()).toBe(before);
    expect(code).toBe(exitCodes.ok);
  });

  it('forgets a folder of notes', async () => {
    await run('load', folder.notes);
    await run('forget', '2021');
    expect(await paths()).toEqual(['2022.md']);
  });

  it('names the nearest of an unknown path, and forgets nothing', async () => {
    await run('load', folder.notes);
    const { code, error } = await run('forget', '2022.md', '2021/day2.md');
    expect(error).toContain('Unknown note "2021/day2.md". Did you mean "2021/day1.md"?');
    expect(code).toBe(exitCodes.nothing);
    expect(await paths()).toEqual(['2021/day1.md', '2022.md']);
  });
});
