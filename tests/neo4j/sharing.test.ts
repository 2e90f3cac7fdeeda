import { expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Transaction } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j-store.js';
import { readGraph } from '../../src/store/read-graph.js';
import { sampleGraph } from '../store/sample-graph.js';
import { apply } from '../store/with-store.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

const counter = 'lesson/counter';

async function putCount(transaction: Transaction, count: number): Promise<void> {
  const rows = [{ id: counter, text: String(count), negated: false }];
  await transaction.run('write/put-lessons', { rows });
}

async function addOne(transaction: Transaction): Promise<void> {
  const [row] = await transaction.run('read/graph-nodes', { ids: [counter] });
  const stored = row?.['properties'] as Record<string, string> | undefined;
  await putCount(transaction, Number(stored?.['text']) + 1);
}

describeWithNeo4j('a database that others use too', {}, (server) => {
  const open = async () =>
    openNeo4j({ uri: server().uri, username: 'neo4j', password: null, database: 'neo4j' });

  it('is set up by many at once', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    await Promise.all(stores.map((store) => store.close()));
    expect(stores).toHaveLength(4);
  });

  it('has loaders of two processes write one after the other', async () => {
    const one = await openEmpty(server().uri);
    const two = await open();
    await one.write((transaction) => putCount(transaction, 0));
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two).write(addOne)),
    );
    const [row] = await two.read('read/graph-nodes', { ids: [counter] });
    expect(row?.['properties']).toMatchObject({ text: '40' });
    await Promise.all([one.close(), two.close()]);
  });

  it('keeps what is not of the graph out of it, and leaves it there', async () => {
    const store = await openEmpty(server().uri);
    const driver = neo4j.driver(server().uri);
    await driver.executeQuery("CREATE (:Person {name: 'error budget'})-[:LIKES]->(:Food)");
    await apply(store, { put: sampleGraph });
    const graph = await readGraph(store);
    expect(graph.nodes).toHaveLength(sampleGraph.nodes.length);
    await apply(store, { drop: graph });
    const { records } = await driver.executeQuery(
      'MATCH (node) WHERE NOT node:Lock RETURN labels(node)[0] AS label ORDER BY label',
    );
    expect(records.map((record) => record.get('label') as string)).toEqual(['Food', 'Person']);
    await Promise.all([store.close(), driver.close()]);
  });

  it('takes texts longer than an index key', async () => {
    const store = await openEmpty(server().uri);
    const long = 'word '.repeat(20_000);
    const nodes = sampleGraph.nodes.flatMap((node) =>
      node.label === 'Talk'
        ? [{ ...node, properties: { ...node.properties, title: long, altTitles: [long] } }]
        : [],
    );
    await apply(store, { put: { nodes, relationships: [] } });
    expect((await readGraph(store)).nodes).toHaveLength(nodes.length);
    expect(await store.search('word', { limit: 1 })).toHaveLength(1);
    await store.close();
  });
});
