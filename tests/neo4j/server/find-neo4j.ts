import { spawnSync } from 'node:child_process';
import { findJdks, type Jdk } from './find-java.js';

export interface Neo4jRuntime {
  readonly version: string;
  readonly jdk: Jdk;
}

// Newest first, with the Java that each runs on.
const versions = [
  { version: '2026.08.1', from: 21, to: Number.POSITIVE_INFINITY },
  { version: '5.26.30', from: 17, to: 21 },
];

/** The newest Neo4j that this machine can build and run, or a sentence that says why there is none. With
 * THROUGHLINE_NEO4J_VERSION set, that version only. */
export function findNeo4j(): Neo4jRuntime | string {
  if (spawnSync('mvn', ['-v']).status !== 0) return 'Maven (`mvn`) is not on the PATH.';
  const wanted = process.env['THROUGHLINE_NEO4J_VERSION'];
  const jdks = findJdks();
  for (const { version, from, to } of versions) {
    const jdk = jdks.find((found) => found.version >= from && found.version <= to);
    if (jdk && (!wanted || wanted === version)) return { version, jdk };
  }
  const found = jdks.map(({ version }) => version).join(', ') || 'none';
  return `No JDK here runs Neo4j ${wanted ?? versions.map(({ version }) => version).join(' or ')}: it needs Java 17 or newer (found: ${found}).`;
}
