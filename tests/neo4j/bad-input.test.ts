import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { notesFolder } from '../cli/notes-folder.js';
import { runThroughline } from '../cli/run-throughline.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';

jest.setTimeout(120_000);

describeWithNeo4j('the command line on a Neo4j with a login', { auth: true }, (server) => {
  let folder: ReturnType<typeof notesFolder>;
  let before: string;

  const run = (password: string, ...args: string[]) =>
    runThroughline(args, {
      NEO4J_URI: server().uri,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    });

  beforeAll(async () => {
    folder = notesFolder();
    const driver = neo4j.driver(server().uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: 'a better password' },
      { database: 'system' },
    );
    await driver.close();
    const loaded = await run('a better password', 'load', folder.notes);
    if (loaded.code !== exitCodes.ok) throw new Error(loaded.error);
    before = (await run('a better password', 'export')).out;
  });
  afterAll(() => folder.remove());

  it.each([
    ['load', () => [folder.at('notes/2022.md')]],
    ['talks', () => ['--about', 'load shedding']],
    ['export', () => []],
    ['forget', () => ['2022.md']],
  ])('says that the password is refused: %s', async (command, args) => {
    const { code, out, error } = await run('a wrong password', command, ...args());
    expect(error).toMatch(
      /^Cannot .* refuses the login .* Check NEO4J_USERNAME and NEO4J_PASSWORD\.$/m,
    );
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).not.toContain('a wrong password');
    expect(out).toBe('');
    expect(code).toBe(exitCodes.store);
    expect((await run('a better password', 'export')).out).toBe(before);
  });

  it('leaves the graph alone where a note is bad', async () => {
    const { code, error } = await run('a better password', 'load', folder.put('blank.md', ''));
    expect(error).toContain('Cannot read "blank.md": it is empty');
    expect(code).toBe(exitCodes.input);
    expect((await run('a better password', 'export')).out).toBe(before);
  });

  it('gives the same export as the embedded store', async () => {
    await runThroughline(['load', folder.notes], folder.environment);
    expect(before).toContain('Queues All the Way Down');
    expect((await runThroughline(['export'], folder.environment)).out).toBe(before);
  });

  it('is copied into an embedded store with equal counts', async () => {
    const file = folder.at('copies/graph.grafeo');
    const copied = await run('a better password', 'copy', '--from', server().uri, '--to', file);
    expect(copied.out).toMatch(/^ {2}Talk +3 +3$/m);
    expect(copied.code).toBe(exitCodes.ok);
    const copy = await run('a better password', 'export', '--store', file);
    expect(copy.out).toBe(before);
  });
});

describeWithNeo4j('throughline copy into a Neo4j', {}, (server) => {
  it('brings an embedded store there, and refuses to do it twice', async () => {
    const folder = notesFolder();
    const store = folder.environment.THROUGHLINE_STORE;
    const onNeo4j = ['export', '--neo4j', server().uri];
    try {
      await runThroughline(['load', folder.notes], folder.environment);
      const args = ['copy', '--from', store, '--to', server().uri];
      const first = await runThroughline(args, folder.environment);
      expect(first.code).toBe(exitCodes.ok);
      const { out } = await runThroughline(['export'], folder.environment);
      expect((await runThroughline(onNeo4j)).out).toBe(out);
      const second = await runThroughline(args, folder.environment);
      expect(second.error).toContain('Copy into an empty store');
      expect(second.code).toBe(exitCodes.store);
      expect((await runThroughline(onNeo4j)).out).toBe(out);
    } finally {
      folder.remove();
    }
  });
});
