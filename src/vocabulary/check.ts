// `npx tsx src/vocabulary/check.ts [folder]`: prints the problems of a vocabulary folder and how much each file holds.

import { parseDocument } from 'yaml';
import { lintNames } from './lint-names.js';
import { lintVocabulary } from './lint-vocabulary.js';
import { openVocabularyFolder } from './open-vocabulary-folder.js';

const { concepts, names } = openVocabularyFolder(process.argv[2]);
const problems = [...lintVocabulary(concepts), ...(names ? lintNames(names) : [])];
for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);

const counts = [
  ...concepts.map(({ file, text }) => [file, countOf(parseDocument(text).toJS())] as const),
  ...Object.entries((names ? parseDocument(names.text).toJS() : {}) as object).map(
    ([kind, list]) => [`names.yaml ${kind}`, countOf(list)] as const,
  ),
];
for (const [what, count] of counts) console.log(`${String(count).padStart(6)} ${what}`);
console.log(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
