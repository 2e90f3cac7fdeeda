import { loadStatements } from './load-statements.js';

/** The commands of `cypher/schema/<store>.cypher`, in order: the stores take them one by one. */
export function schemaCommands(store: 'embedded' | 'neo4j'): string[] {
  const schema = loadStatements().get(`schema/${store}`)?.cypher ?? '';
  return schema
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((command) => command.trim())
    .filter((command) => command !== '');
}
