// `npm run train`: learns the reader's weights from the labelled notes in ../shared and writes vocabulary/weights.json.

import { writeFileSync } from 'node:fs';
import { readKnowledge } from '../loaders/knowledge.js';
import { hasGold, readGold } from './gold.js';
import { trainAll } from './train-all.js';

if (hasGold()) {
  const weights = trainAll(readGold(), readKnowledge());
  writeFileSync(
    new URL('../vocabulary/weights.json', import.meta.url),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
  console.log(
    `Wrote ${Object.values(weights).flatMap((each) => Object.keys(each)).length} weights to vocabulary/weights.json.`,
  );
} else {
  console.error('Cannot train: no labelled notes in ../shared/gold.');
  process.exitCode = 1;
}
