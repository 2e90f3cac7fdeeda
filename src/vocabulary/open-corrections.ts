import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from './corrections.js';
import { readCorrections } from './read-corrections.js';
import { VocabularyError } from './vocabulary-error.js';
import { vocabularyPath } from './vocabulary-path.js';

/** The corrections of `files`, or where none are given those of a vocabulary folder, with the texts that say them. Throws a
 * `VocabularyError` that lists all that is wrong, and where a file that was asked for is not there. */
export function openCorrections(
  folder: URL | string | undefined,
  files: readonly string[],
): { readonly corrections: readonly Correction[]; readonly texts: readonly string[] } {
  const own = join(vocabularyPath(folder), 'corrections.yaml');
  const asked = files.length > 0 ? files : existsSync(own) ? [own] : [];
  const sources = asked.map((path) => ({
    file: path === own ? 'corrections.yaml' : path,
    text: textOf(path),
  }));
  const read = sources.map(readCorrections);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new VocabularyError(problems, 'Cannot use the corrections.');
  const corrections = read.flatMap((each) => each.corrections);
  // A file without corrections says what no file says.
  return { corrections, texts: corrections.length > 0 ? sources.map(({ text }) => text) : [] };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'can not be read';
    const message = `This file of corrections ${reason}. Give the path of a YAML file after \`--corrections\`.`;
    throw new VocabularyError([{ file: path, line: 1, message }], 'Cannot use the corrections.');
  }
}
