import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../schema/', import.meta.url);

/** The whole schema as one text. */
export function readSchema() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}
