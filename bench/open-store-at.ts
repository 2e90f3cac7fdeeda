import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { openNeo4j } from '../src/store/neo4j-store.js';

/** Opens a store by its file, or by the address of a Neo4j without login. */
export async function openStoreAt(at: string): Promise<GraphStore> {
  return at.startsWith('neo4j://')
    ? openNeo4j({ uri: at, username: 'neo4j', password: null, database: 'neo4j' })
    : openEmbedded(at);
}
