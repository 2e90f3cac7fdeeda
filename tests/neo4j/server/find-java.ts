import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Jdk {
  readonly home: string;
  /** 17, 21, 25 … */
  readonly version: number;
}

/** The JDKs of this machine, newest first: from JAVA_HOME, /usr/lib/jvm and PATH. */
export function findJdks(): Jdk[] {
  const javac = spawnSync('sh', ['-c', 'command -v javac'], { encoding: 'utf8' }).stdout.trim();
  const places = [
    process.env['JAVA_HOME'],
    ...(existsSync('/usr/lib/jvm')
      ? readdirSync('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name))
      : []),
    javac && dirname(dirname(realpathSync(javac))),
  ];
  const homes = new Set(
    places
      .filter((home) => home && existsSync(join(home, 'bin/javac')))
      .map((home) => realpathSync(home ?? '')),
  );
  return Array.from(homes, (home) => ({ home, version: versionOf(home) })).toSorted(
    (left, right) => right.version - left.version,
  );
}

function versionOf(home: string): number {
  const { stderr } = spawnSync(join(home, 'bin/java'), ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
