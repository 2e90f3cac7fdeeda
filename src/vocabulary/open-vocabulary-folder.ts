import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VocabularyFile } from './vocabulary-file.js';
import { vocabularyPath } from './vocabulary-path.js';

/** The files of a vocabulary folder, areas by name. */
export interface VocabularyFolder {
  readonly concepts: readonly VocabularyFile[];
  /** Null where the folder has no names.yaml. */
  readonly names: VocabularyFile | null;
}

/** Reads the texts of a vocabulary folder, by default of the one that ships with the project. */
export function openVocabularyFolder(folder?: URL | string): VocabularyFolder {
  const root = vocabularyPath(folder);
  const areas = readdirSync(join(root, 'concepts')).filter((name) => name.endsWith('.yaml'));
  const open = (file: string) => ({ file, text: readFileSync(join(root, file), 'utf8') });
  return {
    concepts: areas.toSorted().map((name) => open(`concepts/${name}`)),
    names: existsSync(join(root, 'names.yaml')) ? open('names.yaml') : null,
  };
}
