import { afterAll, beforeAll, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { executeQuery } from '../../src/api/execute.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { toStatement } from '../../src/store/to-statement.js';
import { sampleGraph } from '../api/sample-graph.js';
import { apply } from '../store/with-store.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

describeWithNeo4j('what readers may', {}, (server) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmpty(server().uri);
  }, 300_000);
  afterAll(async () => store?.close());

  const endless = toStatement(
    'endless',
    'UNWIND range(1, 2000000000) AS number WITH number WHERE number % 7 = 3 RETURN count(number) AS count',
  );

  it('is no writing: the server refuses it', async () => {
    const writing = toStatement('writing', "CREATE (:Talk {id: 'talk/forged'})");
    await expect(store.read(writing)).rejects.toMatchObject({ code: 'STORE_STATEMENT' });
    const [row] = await store.read('read/talk-total');
    expect(row).toEqual({ total: 0 });
  });

  it('ends when its time is up, and the server ends its work too', async () => {
    await expect(store.read(endless, {}, { timeout: 300 })).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
    });
    const driver = neo4j.driver(server().uri);
    try {
      const running = async () => {
        const { records } = await driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 2000000000)' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
          {},
          { database: 'neo4j' },
        );
        return records.length;
      };
      for (let tries = 0; tries < 50 && (await running()) > 0; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await running()).toBe(0);
    } finally {
      await driver.close();
    }
  });

  it('is told to who asked', async () => {
    const slow: GraphStore = {
      ...store,
      read: async () => store.read(endless, {}, { timeout: 300 }),
    };
    const { errors } = await executeQuery(slow, { query: '{ stats { talks } }' }, () => {});
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TIMED_OUT');
  });

  it('tells by its revision that anything was written', async () => {
    const before = await store.revision();
    expect(await store.revision()).toBe(before);
    await apply(store, { put: sampleGraph });
    const after = await store.revision();
    expect(after).not.toBe(before);
    // Another process would see the same.
    expect(await store.revision()).toBe(after);
  });
});
