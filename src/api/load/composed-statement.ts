import { toStatement, type Statement } from '../../store/to-statement.js';

// By their text: the same question makes the same text, whatever its values.
const known = new Map<string, Statement>();
const most = 500;

/** A statement that was put together from those of cypher/, looked through once. */
export function composedStatement(name: string, cypher: string): Statement {
  let statement = known.get(cypher);
  if (!statement) {
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    statement = toStatement(name, cypher);
    known.set(cypher, statement);
  }
  return statement;
}
