import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { extractNote } from '../../src/cli/extract-note.js';
import { cases, fixtures, readFixture } from './read-fixture.js';
import { readingKnowledge } from './reading-knowledge.js';
import { rulesOf } from './rules-of.js';

const knowledge = readingKnowledge();

/** Their expected.json is what a careful reader finds; the reader does not yet. UPDATE=1 leaves them alone. */
const knownFailures: readonly string[] = [];

/** What `extract` writes for a case; the vocabulary's other labels are no reading and left out. */
async function extracted(name: string): Promise<unknown> {
  const note = await readFixture(name, knowledge);
  // As it comes back from the file: keys without a value are none.
  return JSON.parse(JSON.stringify(extractNote(note, note.paths[0] ?? '', () => [])));
}

describe('reading a note', () => {
  for (const name of cases) {
    const expectedFile = join(fixtures, name, 'expected.json');
    if (knownFailures.includes(name)) {
      it.failing(`finds what stands in ${name}`, async () => {
        expect(await extracted(name)).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
      });
      continue;
    }
    it(`finds what stands in ${name}`, async () => {
      const found = await extracted(name);
      if (process.env['UPDATE'] === '1' && !process.env['CI'])
        writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
    });
  }

  it('shows all formats of text', async () => {
    const notes = await Promise.all(cases.map((name) => readFixture(name, knowledge)));
    expect([...new Set(notes.map(({ format }) => format))].toSorted()).toEqual([
      'bullets',
      'html',
      'markdown',
      'programme',
      'prose',
      'slides',
    ]);
  });

  it('quotes what stands in the note', async () => {
    for (const name of cases) {
      const note = await readFixture(name, knowledge);
      const letters = Array.from(note.text);
      for (const { span, quote, also = [] } of note.facts) {
        expect(letters.slice(span.from, span.to).join('')).toBe(quote);
        for (const { line, from } of [span, ...also])
          expect(letters.slice(0, from).filter((letter) => letter === '\n')).toHaveLength(line - 1);
      }
    }
  });
});

describe('the rules of the reader', () => {
  it('are each shown by a fixture', async () => {
    const shown = new Set<string>();
    for (const name of cases) {
      const { facts, problems } = await readFixture(name, knowledge);
      for (const { rule } of [...facts, ...problems]) shown.add(rule);
    }
    expect(rulesOf('loaders/extract').filter((rule) => !shown.has(rule))).toEqual([]);
  });
});
