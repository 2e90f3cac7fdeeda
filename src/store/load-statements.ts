// The statements of cypher/, read once. Each file's header lines are its contract for people; what programs check of it
// is taken from the statement itself.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toStatement, type Statement } from './to-statement.js';

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
    .map((path) =>
      toStatement(path.slice(0, -'.cypher'.length), readFileSync(new URL(path, folder), 'utf8')),
    );
}
