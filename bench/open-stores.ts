// Empty stores for benchmarks: an embedded file in a temporary folder, a real Neo4j of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreAt } from './open-store-at.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { findNeo4j } from '../tests/neo4j/server/find-neo4j.js';
import { startServer } from '../tests/neo4j/server/start-server.js';

export interface Place {
  /** A file, or an address that begins with `neo4j://`. */
  readonly at: string;
  readonly open: () => Promise<GraphStore>;
  readonly remove: () => Promise<void>;
}

/** A new empty store of a kind; a sentence where this machine can run none. */
export async function newPlace(kind: 'embedded' | 'neo4j'): Promise<Place | string> {
  if (kind === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-store-'));
    const at = join(folder, 'graph.db');
    return {
      at,
      open: () => openStoreAt(at),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const runtime = findNeo4j();
  if (typeof runtime === 'string') return runtime;
  const server = await startServer(runtime);
  return { at: server.uri, open: () => openStoreAt(server.uri), remove: () => server.remove() };
}
