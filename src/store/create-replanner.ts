// Neo4j plans by statistics, and those of its indexes lag behind a load. A plan made while they say "empty" goes through all
// ids of a label for every id asked for, and it stays in use: reading 2,000 nodes' relationships then took 20 s instead of
// 0.1, for minutes. Grafeo does not parse index hints, so they can't stand in cypher/.

import type { Driver, SessionConfig } from 'neo4j-driver';

/** Returns a function that is told after each commit how many rows were written, and has Neo4j count anew and forget its
 * plans each time that the rows since the start have doubled. */
export function createReplanner(
  driver: Driver,
  sessions: Readonly<Pick<SessionConfig, 'database' | 'bookmarkManager'>>,
): (rows: number) => Promise<void> {
  let written = 0;
  let next = 200;
  return async (rows) => {
    written += rows;
    if (written < next) return;
    next = 2 * written;
    const session = driver.session({ ...sessions });
    try {
      await session.run('CALL db.prepareForReplanning(30)', {}, { timeout: 60_000 });
    } catch {
      // What was written is kept. A user who may not call it has Neo4j count in its own time.
    } finally {
      await session.close();
    }
  };
}
