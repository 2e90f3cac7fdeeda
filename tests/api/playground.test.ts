import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readExamples } from '../../src/api/read-examples.js';

const folder = mkdtempSync(join(tmpdir(), 'throughline-playground-'));
const read = (ending: string) => readFileSync(join(folder, `playground.html${ending}`));
const built = () => readFileSync(join(folder, 'playground.html'), 'utf8');

describe('the playground', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-playground.mjs', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }, 60_000);

  it('has every example as a tab, in order, with its variables', () => {
    const found = /"defaultTabs":(\[.*?\]),"shouldPersistHeaders"/s.exec(built())?.[1] ?? '';
    const tabs = JSON.parse(found) as { query: string; variables: string }[];
    expect(tabs.map(({ query }) => query)).toEqual(readExamples().map(({ query }) => query));
    for (const { query, variables } of tabs) {
      const names = Object.keys(JSON.parse(variables) as object);
      expect([query, names.length]).not.toEqual([query, 0]);
      for (const name of names) expect(query).toMatch(`$${name}:`);
    }
  });

  it('loads nothing from other hosts', () => {
    const outside = built().match(
      /(?:src|href)\s*=\s*["']https?:[^"']*|@import[^;]*|url\(["']?https?:[^)]*/g,
    );
    // Links in texts of the editor are no loads.
    expect((outside ?? []).filter((found) => !found.startsWith('href'))).toEqual([]);
  });

  it('lies there compressed too', () => {
    expect(brotliDecompressSync(read('.br')).equals(read(''))).toBe(true);
    expect(gunzipSync(read('.gz')).equals(read(''))).toBe(true);
    expect(read('.br').length).toBeLessThan(read('').length / 4);
  });
});

describe('the examples', () => {
  it('are fifteen at least, each with variables and a value for each', () => {
    expect(readExamples().length).toBeGreaterThanOrEqual(15);
    for (const { file, query } of readExamples()) {
      const [operation] = parse(query).definitions;
      const variables =
        operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
      expect([file, variables.length]).not.toEqual([file, 0]);
      const open = variables.filter(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      );
      expect([file, open]).toEqual([file, []]);
    }
  });

  it('are numbered from 1 without a gap', () => {
    expect(readExamples().map(({ number }) => number)).toEqual(
      readExamples().map((_, index) => index + 1),
    );
  });

  it.each(readExamples().map((example) => [example.file, example] as const))(
    '%s asks a question first and is one named operation',
    (_, { query, question }) => {
      expect(query).toMatch(/^# .*\?\n/);
      expect(question).toMatch(/\?$/);
      const { definitions } = parse(query);
      expect(definitions).toEqual([
        expect.objectContaining({ name: expect.objectContaining({ kind: 'Name' }) }),
      ]);
    },
  );
});
