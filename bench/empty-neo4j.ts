import neo4j from 'neo4j-driver';

/** Takes everything out of the database of a Neo4j without login. */
export async function emptyNeo4j(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
