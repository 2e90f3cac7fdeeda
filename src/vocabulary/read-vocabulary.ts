import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Vocabulary, VocabularyConcept } from '../vocabulary.js';
import { compiledFile } from './compiled-file.js';
import { conceptForm } from './concept-form.js';
import { openVocabularyFolder } from './open-vocabulary-folder.js';
import { openYaml } from './open-yaml.js';
import { parseEntries } from './parse-entries.js';
import { readNames } from './read-names.js';
import { VocabularyError } from './vocabulary-error.js';
import type { VocabularyFile } from './vocabulary-file.js';
import { vocabularyPath } from './vocabulary-path.js';

/** Reads a folder's concepts and names, by default the shipped ones. Throws a `VocabularyError` on an entry without its form. */
export function readVocabulary(folder?: URL | string): Vocabulary {
  const compiled = join(vocabularyPath(folder), compiledFile);
  if (existsSync(compiled)) return JSON.parse(readFileSync(compiled, 'utf8')) as Vocabulary;
  const { concepts } = openVocabularyFolder(folder);
  return { concepts: concepts.flatMap(readArea), names: readNames(folder) };
}

function readArea(area: VocabularyFile): readonly VocabularyConcept[] {
  const yaml = openYaml(area);
  const { entries, problems } = parseEntries(yaml, [], conceptForm);
  const all = [...yaml.problems, ...problems];
  if (all.length > 0) throw new VocabularyError(all);
  const name = basename(area.file, '.yaml');
  return entries.map(({ value }) => ({ ...value, area: name }));
}
