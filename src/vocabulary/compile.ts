// `node dist/src/vocabulary/compile.js`, run by the build: writes the vocabulary that was copied into dist/ as JSON.
// Only ever beside a copy: in the source folder it would hide later changes.

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFile } from './compiled-file.js';
import { readVocabulary } from './read-vocabulary.js';
import { vocabularyPath } from './vocabulary-path.js';

const file = join(vocabularyPath(process.argv[2]), compiledFile);
rmSync(file, { force: true });
writeFileSync(file, JSON.stringify(readVocabulary(process.argv[2])));
