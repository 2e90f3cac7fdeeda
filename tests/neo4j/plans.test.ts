import { expect, it } from '@jest/globals';
import neo4j, { type Plan } from 'neo4j-driver';
import type { GraphNode } from '../../src/graph.js';
import { loadStatements } from '../../src/store/load-statements.js';
import { apply } from '../store/with-store.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

const ids = Array.from({ length: 2000 }, (_, number) => `lesson/${number}`);

function leavesOf(plan: Plan): Plan[] {
  return plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf);
}

describeWithNeo4j('plans', {}, (server) => {
  it('looks nodes up by id right after the first load', async () => {
    const driver = neo4j.driver(server().uri);
    const store = await openEmpty(server().uri);
    // The server has counted an empty database, and does not count again by itself for a while.
    await driver.executeQuery('CALL db.prepareForReplanning(30)');
    const nodes = ids.map((id): GraphNode => ({
      label: 'Lesson',
      id,
      properties: { text: id, negated: false, evidence: [] },
    }));
    await apply(store, { put: { nodes, relationships: [] } });
    const { cypher = '' } = loadStatements().get('read/graph-relationships') ?? {};
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, { ids });
    const lookups = leavesOf(summary.plan as Plan).filter((leaf) =>
      String(leaf.arguments['Details']).includes(':Lesson'),
    );
    expect(lookups.map(({ operatorType }) => operatorType)).toEqual([
      'NodeUniqueIndexSeek@neo4j',
      'NodeUniqueIndexSeek@neo4j',
    ]);
    // Where it estimates no rows, it takes a scan as soon as a seek.
    for (const { arguments: estimates } of lookups)
      expect(estimates['EstimatedRows']).toBeGreaterThan(1);
    await Promise.all([store.close(), driver.close()]);
  });
});
