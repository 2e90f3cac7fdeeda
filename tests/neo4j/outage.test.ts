import { describe, expect, it } from '@jest/globals';
import { openNeo4j, type Neo4jAddress } from '../../src/store/neo4j-store.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';

const address = (uri: string): Neo4jAddress => ({
  uri,
  username: 'neo4j',
  password: null,
  database: 'neo4j',
});

const put = (id: string) => [{ id, text: 'x', negated: false }];

async function secondsOf(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work.catch(() => undefined);
  return (performance.now() - started) / 1000;
}

describe('a Neo4j that is not there', () => {
  it.each([
    ['nothing listens', 'neo4j://127.0.0.1:9'],
    ['nothing listens, one server', 'bolt://127.0.0.1:9'],
    ['no such host', 'neo4j://no-such-host.invalid:7687'],
    ['no such scheme', 'http://127.0.0.1:7687'],
    ['no address', 'neo4j://'],
  ])('is told within seconds: %s', async (_, uri) => {
    const opening = openNeo4j(address(uri));
    expect(await secondsOf(opening)).toBeLessThan(15);
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_UNREACHABLE' });
    await expect(opening).rejects.toThrow('NEO4J_URI');
  });
});

describeWithNeo4j('a Neo4j that is killed', {}, (server) => {
  it('fails in seconds meanwhile, loses nothing acknowledged, and goes on when it is back', async () => {
    const store = await openNeo4j(address(server().uri));
    await store.write((t) => t.run('write/put-lessons', { rows: put('lesson/1') }));
    const cut = store.write(async (t) => {
      await t.run('write/put-lessons', { rows: put('lesson/2') });
      await server().stop(false);
      await t.run('write/put-lessons', { rows: put('lesson/3') });
    });
    await expect(cut).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    const read = store.read('read/graph-ids', { labels: ['Lesson'] });
    expect(await secondsOf(read)).toBeLessThan(30);
    await expect(read).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });

    await server().start();
    expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toEqual([
      { label: 'Lesson', id: 'lesson/1' },
    ]);
    await store.write((t) => t.run('write/put-lessons', { rows: put('lesson/4') }));
    expect(await store.read('read/graph-ids', { labels: ['Lesson'] })).toHaveLength(2);
    await store.close();
  }, 180_000);

  it('runs the work of a broken transaction again when it is back', async () => {
    const store = await openNeo4j(address(server().uri));
    let tries = 0;
    const result = await store.write(async (t) => {
      tries += 1;
      if (tries === 1) {
        await server().stop(false);
        await server().start();
      }
      return t.run('write/put-lessons', { rows: put('lesson/5') });
    });
    expect(result).toEqual([{ written: 1 }]);
    expect(tries).toBe(2);
    await store.close();
  }, 180_000);
});
