import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jRuntime } from './find-neo4j.js';

const sources = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Fetches Neo4j from Maven Central and compiles the server's main, once a version; returns the class path. */
export function buildServer({ version, jdk }: Neo4jRuntime): string {
  const folder = join(root, '.throughline', `neo4j-${version}`);
  const stamp = join(folder, 'built-from');
  const hash = createHash('sha256');
  for (const name of ['pom.xml', 'src/main/java/Server.java'])
    hash.update(readFileSync(join(sources, name)));
  const from = hash.digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== from) {
    mkdirSync(folder, { recursive: true });
    const settings = [`-Dneo4j.version=${version}`, `-Dfolder=${folder}`, '-DincludeScope=runtime'];
    const goals = ['compile', 'dependency:copy-dependencies'];
    const { status, stdout, stderr } = spawnSync(
      'mvn',
      ['-q', '-B', '-f', join(sources, 'pom.xml'), ...settings, ...goals],
      { env: { ...process.env, JAVA_HOME: jdk.home }, encoding: 'utf8' },
    );
    if (status !== 0)
      throw new Error(`Maven cannot build a Neo4j ${version} for the tests:\n${stdout}${stderr}`);
    writeFileSync(stamp, from);
  }
  return [join(folder, 'classes'), join(folder, 'dependency', '*')].join(':');
}
