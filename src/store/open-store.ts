import type { Config } from '../config.js';
import { openEmbedded } from './embedded-store.js';
import type { GraphStore } from './graph-store.js';
import { openNeo4j } from './neo4j-store.js';

/** Opens the store that the settings name: Neo4j where an address is set, else the embedded file. */
export async function openStore(config: Config): Promise<GraphStore> {
  return config.neo4j ? openNeo4j(config.neo4j) : openEmbedded(config.storePath);
}
