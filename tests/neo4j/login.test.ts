import { expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openNeo4j, type Neo4jAddress } from '../../src/store/neo4j-store.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';

describeWithNeo4j('logging in', { auth: true }, (server) => {
  const address = (changes: Partial<Neo4jAddress> = {}): Neo4jAddress => ({
    uri: server().uri,
    username: 'neo4j',
    password: 'a better password',
    database: 'neo4j',
    ...changes,
  });

  it('names what to do where the first password was not changed yet', async () => {
    const opening = openNeo4j(address({ password: 'neo4j' }));
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_REFUSED' });
    await expect(opening).rejects.toThrow('ALTER CURRENT USER SET PASSWORD');
  });

  it('opens, writes and reads with the right password', async () => {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: 'a better password' },
      { database: 'system' },
    );
    await driver.close();

    const store = await openNeo4j(address());
    const rows = [{ id: 'lesson/1', text: 'one', negated: false }];
    await store.write((transaction) => transaction.run('write/put-lessons', { rows }));
    expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(1);
    await store.close();
  });

  it.each([
    ['another password', { password: 'wrong password' }],
    ['no password', { password: null }],
    ['an empty password', { password: '' }],
    ['another user', { username: 'nobody' }],
  ])('is refused with %s', async (_, changes) => {
    const opening = openNeo4j(address(changes));
    await expect(opening).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    await expect(opening).rejects.toThrow('NEO4J_PASSWORD');
  });

  it('is refused for a database that is not there', async () => {
    const opening = openNeo4j(address({ database: 'nowhere' }));
    await expect(opening).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    await expect(opening).rejects.toThrow('NEO4J_DATABASE');
  });

  it('speaks to one server by bolt://', async () => {
    const store = await openNeo4j(address({ uri: server().uri.replace('neo4j:', 'bolt:') }));
    expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(1);
    await store.close();
  });
});
