// The statements of cypher/, read once. Each file's header lines are its contract for people; what programs check of it
// is taken from the statement itself.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Statement {
  /** Path below cypher/ without its ending: `write/put-talks`. */
  readonly name: string;
  readonly cypher: string;
  /** Names after `$`. */
  readonly parameters: readonly string[];
  /** Parameters that the statement goes through or looks into: lists or null. */
  readonly lists: readonly string[];
  /** Fields of the rows that nodes and relationships are found by, which must not be null: `id` of `{id: row.id}`. */
  readonly keys: readonly string[];
}

// Two levels up from src/store/ and, after a build, from dist/src/store/.
const shipped = new URL('../../cypher/', import.meta.url);
const loaded = new Map<string, ReadonlyMap<string, Statement>>();

/** The statements below a folder by their names; a folder is read once. */
export function loadStatements(folder: URL = shipped): ReadonlyMap<string, Statement> {
  let statements = loaded.get(folder.href);
  if (!statements) {
    statements = new Map(readStatements(folder).map((statement) => [statement.name, statement]));
    loaded.set(folder.href, statements);
  }
  return statements;
}

function readStatements(folder: URL): Statement[] {
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .toSorted()
    .map((path) => {
      const cypher = readFileSync(new URL(path, folder), 'utf8');
      const code = cypher.replaceAll(/\/\/.*$|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gm, ' ');
      return {
        name: path.slice(0, -'.cypher'.length),
        cypher,
        parameters: allNames(code, /\$(\w+)/g),
        lists: allNames(code, /\b(?:UNWIND|IN) \$(\w+)/g),
        keys: allNames(code, /\{[^{}]*\brow\.(\w+)\}/g),
      };
    });
}

function allNames(code: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(code.matchAll(pattern), (match) => match[1] ?? ''))];
}
