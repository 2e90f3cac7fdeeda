import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from '../../src/graph.js';
import { readNote } from '../../loaders/index.js';
import type { Knowledge } from '../../loaders/knowledge.js';

/** Where each case has a folder of its own. */
export const fixtures = fileURLToPath(new URL('../fixtures/extract/', import.meta.url));

/** The names of all cases. */
export const cases: readonly string[] = readdirSync(fixtures).toSorted();

/** Reads the note of a case; its path is the file's name. */
export async function readFixture(name: string, knowledge: Knowledge): Promise<Note> {
  const [file, ...more] = readdirSync(join(fixtures, name)).filter((each) =>
    each.startsWith('input.'),
  );
  if (!file || more.length > 0) throw new Error(`Expected one input in "${name}".`);
  return readNote({ path: file, bytes: readFileSync(join(fixtures, name, file)) }, knowledge);
}
