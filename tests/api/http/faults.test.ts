import { describe, expect, it } from '@jest/globals';
import { nameOf } from '../../../src/store/name-of.js';
import { StoreError } from '../../../src/store/store-error.js';
import { serve } from './serve.js';

const cypher = 'MATCH (talk:Talk) RETURN secret';

describe('a fault of ours', () => {
  const { post, get, log } = serve(
    {},
    {
      read: async (statement) => {
        throw new StoreError('STORE_STATEMENT', `Cannot run \`${nameOf(statement)}\`: ${cypher}`);
      },
    },
  );

  it('shows an id, under which the log has the rest', async () => {
    const { status, text } = await post({
      query: '{ a: stats { talks } talk(id: "talk/x") { id } }',
    });
    expect(status).toBe(200);
    const { errors } = JSON.parse(text);
    for (const { message, extensions } of errors) {
      expect(message).toMatch(extensions.errorId);
      expect(Object.keys(extensions).toSorted()).toEqual(['code', 'errorId']);
      expect(extensions.code).toBe('INTERNAL_SERVER_ERROR');
      const entry = log.find((line) => line.includes(extensions.errorId));
      expect(entry).toMatch(cypher);
      expect(entry).toMatch(/\n +at /);
    }
    expect(text).not.toMatch(/MATCH|secret|\.ts|stack|read\//);
  });

  it('makes the first page say so', async () => {
    const response = await get('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch('does not answer');
  });
});

describe('a store that is away', () => {
  const { post, get } = serve(
    {},
    {
      read: async () => {
        throw new StoreError('STORE_UNREACHABLE', 'Cannot reach neo4j://user:secret@localhost.');
      },
    },
  );

  it('is told as such, without its address', async () => {
    const answer = await post({ query: '{ talk(id: "talk/x") { id } }' });
    expect(answer).toMatchObject({ status: 200, code: 'STORE_UNAVAILABLE' });
    expect(answer.text).not.toMatch('secret');
  });

  it('leaves the process up and not ready', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'up' });
    const ready = await get('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unavailable', store: 'embedded' });
  });
});
