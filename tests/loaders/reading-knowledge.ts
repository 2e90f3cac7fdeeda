import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Knowledge, readKnowledge } from '../../loaders/knowledge.js';

const concepts = fileURLToPath(new URL('../fixtures/reading/', import.meta.url));
const shipped = fileURLToPath(new URL('../../vocabulary/', import.meta.url));

/** What whole notes are read with in tests: the shipped word lists and weights, with a vocabulary and names of our own that
 * no edit of the shipped ones touches. */
export function readingKnowledge(): Knowledge {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-reading-'));
  try {
    cpSync(concepts, folder, { recursive: true });
    for (const list of [
      'given-names.txt',
      'family-names.txt',
      'word-ranks.txt',
      'weights.json',
      'nicknames.txt',
    ])
      copyFileSync(join(shipped, list), join(folder, list));
    return readKnowledge(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
