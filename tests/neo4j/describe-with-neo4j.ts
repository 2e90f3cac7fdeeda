import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNeo4j } from './server/find-neo4j.js';
import { startServer, type Server } from './server/start-server.js';

/** Describes tests that need a real Neo4j, started before and ended after them. Where it cannot run they are visibly
 * skipped; with THROUGHLINE_REQUIRE_NEO4J=1 that is a failure. */
export function describeWithNeo4j(
  name: string,
  options: { readonly auth?: boolean },
  define: (server: () => Server) => void,
): void {
  const runtime = findNeo4j();
  if (typeof runtime === 'string') {
    if (process.env['THROUGHLINE_REQUIRE_NEO4J'] === '1')
      it(`${name}: runs, as THROUGHLINE_REQUIRE_NEO4J=1 asks`, () => {
        expect(runtime).toBe('a Neo4j to run');
      });
    else {
      process.stdout.write(`Skipped ${name}: ${runtime}\n`);
      // oxlint-disable-next-line jest/no-disabled-tests
      it.skip(`${name}: ${runtime}`, () => {
        expect(runtime).toMatchObject({ version: expect.any(String) });
      });
    }
    return;
  }
  describe(`${name}, Neo4j ${runtime.version} on Java ${runtime.jdk.version}`, () => {
    let server: (Server & { remove(): Promise<void> }) | null = null;
    beforeAll(async () => {
      server = await startServer(runtime, options);
    }, 15 * 60_000);
    afterAll(async () => server?.remove(), 60_000);
    define(() => {
      if (!server) throw new Error('The Neo4j for these tests did not start.');
      return server;
    });
  });
}
