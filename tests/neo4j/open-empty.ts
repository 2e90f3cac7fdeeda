import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j-store.js';

/** Takes everything out of the database of a server without login, and opens it. */
export async function openEmpty(uri: string): Promise<GraphStore> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
  return openNeo4j({ uri, username: 'neo4j', password: null, database: 'neo4j' });
}
