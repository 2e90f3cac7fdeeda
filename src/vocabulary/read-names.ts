import type { z } from 'zod';
import type { Names } from '../vocabulary.js';
import { namesForm } from './names-form.js';
import { openVocabularyFolder } from './open-vocabulary-folder.js';
import { openYaml } from './open-yaml.js';
import { parseEntries } from './parse-entries.js';
import { VocabularyError } from './vocabulary-error.js';
import type { VocabularyFile } from './vocabulary-file.js';

/** Reads a folder's names.yaml, by default the shipped one; no names where there is none. Throws a `VocabularyError`. */
export function readNames(folder?: URL | string): Names {
  const { names } = openVocabularyFolder(folder);
  return names ? parseNames(names) : { people: [], companies: [], conferences: [] };
}

function parseNames(names: VocabularyFile): Names {
  const yaml = openYaml(names);
  const read = <T>(kind: string, form: z.ZodType<T>): readonly T[] => {
    const { entries, problems } = parseEntries(yaml, [kind], form);
    const all = [...yaml.problems, ...problems];
    if (all.length > 0) throw new VocabularyError(all);
    return entries.map(({ value }) => value);
  };
  return {
    people: read('people', namesForm.people),
    companies: read('companies', namesForm.companies),
    conferences: read('conferences', namesForm.conferences),
  };
}
