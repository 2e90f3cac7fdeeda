import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readExamples } from '../src/api/read-examples.js';
import { exitCodes } from '../src/cli/exit-codes.js';
import { runThroughline } from './cli/run-throughline.js';

const root = new URL('..', import.meta.url);
const readmePath = fileURLToPath(new URL('README.md', root));
const readme = readFileSync(readmePath, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'throughline-readme-'));
const store = join(folder, 'graph.grafeo');

/** A block of the README that shows a command and what it prints; with UPDATE=1 its output is written anew. */
const shown = [...readme.matchAll(/```console\n\$ npx throughline (.+)\n([^]*?)```/g)].map(
  ([whole, command = '', output = '']) => ({
    whole,
    command,
    output,
  }),
);

const isUpdate = process.env['UPDATE'] === '1';

/** Puts `now` in the place of `before` in the README, and gives back what is then shown there. */
function rewrite(before: string, now: string, shownNow: string): string {
  const text = readFileSync(readmePath, 'utf8');
  writeFileSync(
    readmePath,
    text.replace(before, () => now),
  );
  return shownNow;
}

describe('the README', () => {
  beforeAll(async () => {
    const { code, error } = await runThroughline([
      '--quiet',
      '--store',
      store,
      'load',
      fileURLToPath(new URL('notes', root)),
    ]);
    if (code !== exitCodes.ok) throw new Error(error);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows at least the three questions', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });

  it.each(shown)('shows what `throughline $command` prints', async ({ whole, command, output }) => {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const { code, out } = await runThroughline(['--store', store, ...args]);
    expect(code).toBe(exitCodes.ok);
    expect(out).toBe(
      isUpdate
        ? rewrite(whole, `\`\`\`console\n$ npx throughline ${command}\n${out}\`\`\``, out)
        : output,
    );
  });

  it('includes the example queries as they are', () => {
    const included = [
      ...readme.matchAll(/<!-- example: (\S+) -->\n(?:\n```graphql\n([^]*?)```)?/g),
    ];
    expect(included.length).toBeGreaterThan(0);
    for (const [whole, file = '', text = ''] of included) {
      const query = readFileSync(new URL(`schema/examples/${file}`, root), 'utf8');
      expect(
        isUpdate
          ? rewrite(whole, `<!-- example: ${file} -->\n\n\`\`\`graphql\n${query}\`\`\``, query)
          : text,
      ).toBe(query);
    }
  });

  it('lists the whole tour', () => {
    const listed = [...readme.matchAll(/^\d+\. \[(.+)\]\(schema\/examples\/(.+)\)$/gm)];
    expect(listed.map(([, question, file]) => ({ question, file }))).toEqual(
      readExamples().map(({ question, file }) => ({ question, file })),
    );
  });

  it('links to nothing that is not there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, target = '']) => target,
    );
    for (const target of targets)
      expect(() => readFileSync(new URL(target, root))).not.toThrow(/ENOENT/);
  });

  it('names every exit code', () => {
    for (const code of Object.values(exitCodes))
      expect(readme).toMatch(new RegExp(String.raw`\b${code} `));
  });
});
