import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { errorCodes } from '../src/api/error-codes.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part may import beside itself (ARCHITECTURE.md, "The flow"); the first prefix that fits a file is its part. */
const allowed: readonly (readonly [part: string, imports: readonly string[]])[] = [
  ['src/graph.ts', []],
  ['src/vocabulary.ts', []],
  ['src/text/', []],
  ['src/vocabulary/', ['src/vocabulary.ts', 'src/text/']],
  ['src/config.ts', []],
  ['src/facts/', ['src/graph.ts', 'src/text/']],
  ['src/store/', ['src/graph.ts', 'src/config.ts', 'src/text/']],
  // It knows nothing but the GraphQL API.
  ['src/explorer/', []],
  ['src/api/', ['src/graph.ts', 'src/config.ts', 'src/facts/', 'src/store/', 'src/text/']],
  ['loaders/', ['src/graph.ts', 'src/vocabulary.ts', 'src/vocabulary/', 'src/text/']],
  ['src/sources/', ['loaders/note-error.ts', 'src/load-notes.ts', 'src/text/']],
  ['src/export', ['src/graph.ts', 'src/facts/', 'src/text/', 'src/export']],
  ['src/cli/', ['src/', 'loaders/']],
  ['src/', ['src/graph.ts', 'src/store/', 'src/', 'loaders/']],
];

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The project's own files that a file imports, as paths below the root. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(root, normalize(join(root, dirname(path), target))).replace(/\.js$/, '.ts'),
  );
}

describe('imports', () => {
  it.each([...filesBelow('src'), ...filesBelow('loaders')])('of %s point one way', (path) => {
    const [part, imports] = allowed.find(([prefix]) => path.startsWith(prefix)) ?? ['', []];
    const strays = importsOf(path).filter(
      (target) => !target.startsWith(part) && !imports.some((prefix) => target.startsWith(prefix)),
    );
    expect(strays).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

  it('lists the error codes that there are, and no other', () => {
    const section = text.slice(text.indexOf('## Error codes'), text.indexOf("A store's failures"));
    const listed = [...section.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    expect(listed).toEqual(Object.keys(errorCodes));
  });

  it('gives a reason for each dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const section = text.slice(text.indexOf('## Dependencies to run'));
    const listed = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(dependencies));
  });
});
