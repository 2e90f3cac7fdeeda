// Writes schema/released/schema.graphql, the schema as it is released: a test compares every later one with it. Run it with
// each release, and before one only where nobody asks for what it breaks.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { readSchema } from './read-schema.mjs';

const folder = new URL('../schema/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const sdl = parse(readSchema(), { noLocation: true });
const text = printSchema(lexicographicSortSchema(buildASTSchema(sdl)));
mkdirSync(new URL('released/', folder), { recursive: true });
writeFileSync(
  new URL('released/schema.graphql', folder),
  `# The schema of version ${version}, written by scripts/release-schema.mjs.\n\n${text}\n`,
);
