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

/** A statement with what programs check of it. */
export function toStatement(name: string, cypher: string): Statement {
  const code = cypher.replaceAll(/\/\/.*$|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gm, ' ');
  return {
    name,
    cypher,
    parameters: allNames(code, /\$(\w+)/g),
    lists: allNames(code, /\b(?:UNWIND|IN) \$(\w+)/g),
    keys: allNames(code, /\{[^{}]*\brow\.(\w+)\}/g),
  };
}

function allNames(code: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(code.matchAll(pattern), (match) => match[1] ?? ''))];
}
