import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { webPages } from '../formats/web-pages.js';
import { openSite, page, redirect } from '../sources/site.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

jest.setTimeout(60_000);

let folder: ReturnType<typeof notesFolder>;
let site: Awaited<ReturnType<typeof openSite>>;
beforeEach(async () => {
  folder = notesFolder();
  site = await openSite({
    '/day1': page(webPages['a blog with classes'] ?? ''),
    '/old': redirect('/day1'),
    '/robots.txt': page('User-agent: *\nDisallow: /private', 'text/plain'),
    '/private': page('<p>Queues Have Feelings Too - Marta Kos, Fjordbank</p>'),
  });
});
afterEach(async () => {
  folder.remove();
  await site.close();
});
const run = (...args: string[]) => runThroughline(args, folder.environment);

describe('throughline load https://…', () => {
  it('reads the text of a page under its address', async () => {
    const { code, out, error } = await run('load', `${site.url}/day1#top`);
    expect(error).toBe('');
    expect(out).toMatch(/day1 {2}added\n {2}1 talk, 1 speaker,/);
    expect(code).toBe(exitCodes.ok);
    const talks = await run('talks', '--about', 'load shedding');
    expect(talks.out).toContain('Queues Have Feelings Too');
    expect(talks.out).toContain(`${site.url}/day1:`);
    expect((await run('load', `${site.url}/day1`)).out).toContain('unchanged');
    expect((await run('forget', `${site.url}/day1`)).out).toContain('forgotten');
  });

  it('takes what can be had, and says why the rest cannot', async () => {
    const { code, out, error } = await run(
      'load',
      `${site.url}/private`,
      `${site.url}/gone`,
      folder.notes,
    );
    expect(out).toContain('2021/day1.md  added');
    expect(error).toMatch(/private": .*robots\.txt asks programs to stay away from it\./);
    expect(error).toMatch(/gone": there is no such page \(it answers 404\)\./);
    expect(code).toBe(exitCodes.input);
  });

  it('forgets no page with --prune because it could not be had', async () => {
    await run('load', `${site.url}/day1`);
    const address = `${site.url}/day1`;
    await site.close();
    const { out } = await run('load', '--prune', folder.notes, address);
    expect(out).not.toContain('forgotten');
    site = await openSite({});
  });

  it('extracts a page into a file below its host', async () => {
    const { code } = await run('extract', `${site.url}/old`, '--out', folder.at('out'));
    expect(code).toBe(exitCodes.ok);
    const file = folder.at(`out/127.0.0.1_${site.port}/old.json`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('Queues Have Feelings Too');
  });
});
