import type { Config } from '../config.js';
import type { GraphStore } from './graph-store.js';

/** Opens the store that the settings name: Neo4j where an address is set, else the embedded file. Each adapter is loaded
 * when it is wanted: Neo4j's driver alone takes longer to load than most questions to answer. */
export async function openStore(config: Config): Promise<GraphStore> {
  if (config.neo4j) {
    const { openNeo4j } = await import('./neo4j-store.js');
    return openNeo4j(config.neo4j);
  }
  const { openEmbedded } = await import('./embedded-store.js');
  return openEmbedded(config.storePath);
}
