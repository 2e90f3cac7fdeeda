import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { serve } from './serve.js';

const { get, post, log } = serve();
const query = '{ stats { talks } }';

/** A request of exactly so many bytes. */
const padded = (size: number) => {
  const body = JSON.stringify({ query, extensions: { pad: '' } });
  return body.replace('"pad":""', `"pad":"${'x'.repeat(size - body.length)}"`);
};

describe('/graphql', () => {
  it('answers a POST', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(await response.json()).toEqual({ data: { stats: { talks: 6 } } });
  });

  it('takes variables and the name of an operation', async () => {
    const { text } = await post({
      query: 'query A($id: ID!) { talk(id: $id) { title } } query B { stats { talks } }',
      operationName: 'A',
      variables: { id: 'talk/are-we-there-yet' },
    });
    expect(JSON.parse(text)).toEqual({ data: { talk: { title: 'Are We There Yet?' } } });
  });

  it('answers in the media type of GraphQL where it is asked for', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get('content-type')).toMatch('application/graphql-response+json');
  });

  it('answers a GET that no foreign page can send, and refuses one that it could', async () => {
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    const answered = await get(path, { headers: { 'apollo-require-preflight': '1' } });
    expect(await answered.json()).toEqual({ data: { stats: { talks: 6 } } });
    const refused = await get(path);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch('BAD_REQUEST');
  });

  it('lets no page of another site read it', async () => {
    const headers = { origin: 'https://example.org', 'content-type': 'application/json' };
    const response = await get('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect((await get('/graphql', { method: 'OPTIONS', headers })).status).toBe(405);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('sends who opens it in a browser to the playground', async () => {
    const response = await get('/graphql', {
      redirect: 'manual',
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/playground');
  });

  it('answers introspection', async () => {
    const { status, text } = await post({ query: getIntrospectionQuery() });
    expect(status).toBe(200);
    expect(text).toMatch('RecurringIdea');
  });

  it.each([
    ['PUT', 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', 405, 'METHOD_NOT_ALLOWED'],
  ])('refuses %s', async (method, status, code) => {
    const response = await get('/graphql', { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.text()).toMatch(code);
  });

  it.each([
    ['no JSON', '{ query: ', 400, 'BAD_JSON'],
    ['nothing', '', 400, 'BAD_JSON'],
    ['a JSON text', '"{ stats { talks } }"', 400, 'BAD_JSON'],
    ['a list of operations', [{ query }], 400, 'BATCH_TOO_LARGE'],
    ['an object without a query', {}, 400, 'BAD_REQUEST'],
    ['a query that is no text', { query: 1 }, 400, 'BAD_REQUEST'],
    ['no GraphQL', { query: '{ stats {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['unknown fields', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'variables that do not fit',
      { query: 'query ($id: ID!) { talk(id: $id) { id } }' },
      400,
      'BAD_USER_INPUT',
    ],
    ['mutations', { query: 'mutation { drop }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'two operations without a name',
      { query: 'query A { stats { talks } } query B { stats { talks } }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a query that is too long',
      { query: `{ stats { ${'talks '.repeat(2000)} } }` },
      400,
      'QUERY_TOO_LONG',
    ],
    [
      'a query that is too deep',
      {
        query: `{ node(id: "x") ${'{ ... on Event { conference { events(first: 1) { nodes '.repeat(5)}{ id }${'} } } }'.repeat(5)} }`,
      },
      400,
      'QUERY_TOO_DEEP',
    ],
    [
      'a query that is too costly',
      {
        query:
          '{ talks(first: 100) { nodes { concepts(first: 100) { nodes { talks(first: 100) { nodes { id } } } } } } }',
      },
      400,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a name that nothing has',
      { query: '{ talks(about: "histeresis") { totalCount } }' },
      200,
      'UNKNOWN_CONCEPT',
    ],
  ])('answers %s with a code', async (_, body, status, code) => {
    expect(await post(body)).toMatchObject({ status, code });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'refuses a body of the type "%s"',
    async (type) => {
      const answer = await post({ query }, { 'content-type': type });
      expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
    },
  );

  it('refuses a compressed body', async () => {
    const answer = await post({ query }, { 'content-encoding': 'gzip' });
    expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('takes a body up to a million bytes and no more', async () => {
    expect(await post(padded(1024 * 1024))).toMatchObject({ status: 200 });
    expect(await post(padded(1024 * 1024 + 1))).toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
    expect(await post(padded(20 * 1024 * 1024))).toMatchObject({ status: 413 });
    expect(log).toEqual([]);
  });
});
