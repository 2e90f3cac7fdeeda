// Builds the server before the first test file: files that run side by side would build it twice.

import { buildServer } from './build-server.js';
import { findNeo4j } from './find-neo4j.js';

const runtime = findNeo4j();
if (typeof runtime !== 'string') buildServer(runtime);
