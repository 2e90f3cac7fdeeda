import { describe, expect, it } from '@jest/globals';
import { findNeo4j } from '../neo4j/server/find-neo4j.js';

describe('graph store: neo4j', () => {
  // Starting a real Neo4j takes its time: it has a run of its own, tests/neo4j.
  // oxlint-disable-next-line jest/no-disabled-tests
  it.skip('runs the same contract with `npm run test:neo4j` (needs Java 17 and Maven)', () => {
    expect(findNeo4j()).toMatchObject({ version: expect.any(String) });
  });
});
