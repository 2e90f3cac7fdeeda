import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { describeMainJob } from './main-job.js';

const folder = mkdtempSync(join(tmpdir(), 'throughline-main-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeMainJob('the embedded store', () => ({ THROUGHLINE_STORE: join(folder, 'graph.grafeo') }));
