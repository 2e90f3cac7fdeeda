// Parts of statements: files below cypher/read/lists, starts, tests, orders and facets. In them every name that ends in an
// underscore is to be filled in: `node_` and `parent_` by the nodes they stand for, the rest by names of their own.

import { loadStatements } from '../../store/load-statements.js';

/** A part of a statement: what comes before its last RETURN, and what that RETURN gives, by name. */
export interface Fragment {
  readonly name: string;
  readonly body: string;
  readonly columns: ReadonlyMap<string, string>;
}

const parsed = new Map<string, Fragment>();

/** The fragment of `cypher/read/<name>.cypher`; throws where there is none. */
export function fragmentOf(name: string): Fragment {
  let fragment = parsed.get(name);
  if (!fragment) {
    const statement = loadStatements().get(`read/${name}`);
    if (!statement) throw new Error(`There is no cypher/read/${name}.cypher.`);
    fragment = parseFragment(name, statement.cypher);
    parsed.set(name, fragment);
  }
  return fragment;
}

/** True where there is a file for a fragment. */
export function hasFragment(name: string): boolean {
  return loadStatements().has(`read/${name}`);
}

/** Takes a fragment apart: its last unindented RETURN gives the columns. */
function parseFragment(name: string, cypher: string): Fragment {
  const text = cypher.replaceAll(/^\s*\/\/.*$/gm, '');
  const at = text.search(/^RETURN /m);
  const columns = new Map<string, string>();
  for (const part of splitColumns(at < 0 ? '' : text.slice(at + 'RETURN '.length))) {
    const [, expression = '', column = ''] = /^([^]*)\sAS\s(\w+)$/.exec(part.trim()) ?? [];
    if (column === '')
      throw new Error(`Cannot read the column "${part.trim()}" of cypher/read/${name}.cypher.`);
    columns.set(column, expression.trim());
  }
  return { name, body: (at < 0 ? text : text.slice(0, at)).trim(), columns };
}

/** Cuts at the commas that stand in no bracket and no text. */
function splitColumns(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  const last = text.slice(start);
  return last.trim() === '' ? parts : [...parts, last];
}
