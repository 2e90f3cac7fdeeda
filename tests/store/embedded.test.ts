import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { describeGraphStore } from './contract.js';

const folder = mkdtempSync(join(tmpdir(), 'throughline-store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeGraphStore('embedded, in a file', () =>
  openEmbedded(join(folder, `${(files += 1)}.grafeo`)),
);
describeGraphStore('embedded, in memory, rows in any order', () =>
  openEmbedded(null, { shuffleUnordered: true }),
);
