import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { usualRate } from '../../../src/api/guard/server-settings.js';
import type { ServerOptions } from '../../../src/api/start-server.js';
import { serve, type Served } from './serve.js';

const query = '{ stats { talks } }';
const byGet = `/graphql?query=${encodeURIComponent(query)}`;
const safe = { 'apollo-require-preflight': '1' };

const serveWith = (
  settings: NonNullable<ServerOptions['settings']>,
  changes: Parameters<typeof serve>[1] = {},
): Served => serve({ settings }, changes);

/** As a proxy would say it, with what the client claims before. */
const seenBy = (address: string) => ({ 'x-forwarded-for': `10.0.0.1, ${address}` });

describe('a server with a token', () => {
  const token = 'correct horse battery staple'.replaceAll(' ', '-');
  const { post, get } = serveWith({ token });

  it.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer correct-horse' }],
    ['another scheme', { authorization: `Basic ${token}` }],
    ['the token alone', { authorization: token }],
  ])('refuses who has %s', async (_, headers) => {
    expect(await post({ query }, headers)).toMatchObject({ status: 401, code: 'UNAUTHORIZED' });
    const metrics = await get('/metrics', { headers });
    expect(metrics.status).toBe(401);
    expect(metrics.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('answers who has it', async () => {
    const headers = { authorization: `Bearer ${token}` };
    expect(await post({ query }, headers)).toMatchObject({ status: 200 });
    expect((await get('/metrics', { headers })).status).toBe(200);
  });

  it('tells nobody else what is loaded, and everybody whether it is up', async () => {
    const page = await (await get('/')).text();
    expect(page).toMatch('has its token');
    expect(page).not.toMatch('<dt>Talks</dt>');
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
  });
});

describe('a server with a list of sites', () => {
  const origin = 'https://example.org';
  const { get } = serveWith({ origins: [origin] });
  const preflight = async (from: string) =>
    get('/graphql', {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST' },
    });

  it('lets their pages ask', async () => {
    const asked = await preflight(origin);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-allow-headers')).toMatch('content-type');
    const answer = await get('/graphql', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toBe('origin');
  });

  it.each(['https://example.com', 'https://example.org.evil.example', 'null'])(
    'lets no page of %s ask',
    async (other) => {
      const asked = await preflight(other);
      expect(asked.status).toBe(405);
      expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('a server that keeps its schema to itself', () => {
  const { post } = serveWith({ introspection: false });

  it('answers no introspection', async () => {
    const answer = await post({ query: getIntrospectionQuery() });
    expect(answer).toMatchObject({ status: 400, code: 'INTROSPECTION_DISABLED' });
    expect(await post({ query })).toMatchObject({ status: 200 });
  });

  it('suggests no names', async () => {
    const { text, code } = await post({ query: '{ stats { talk } }' });
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(text).not.toMatch(/talks/);
  });
});

describe('a server with a limit of requests', () => {
  const { post, get } = serveWith({ requestsPerMinute: 3, proxies: 1 });

  it('refuses what is too much, of each client by itself, and says when to ask again', async () => {
    for (let count = 0; count < 3; count += 1)
      expect(await post({ query }, seenBy('192.0.2.7'))).toMatchObject({ status: 200 });
    expect(await post({ query }, seenBy('192.0.2.7'))).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
    });
    const refused = await get(byGet, { headers: { ...safe, ...seenBy('192.0.2.7') } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await post({ query }, seenBy('192.0.2.8'))).toMatchObject({ status: 200 });
  });

  it('takes the addresses of one IPv6 network for one client', async () => {
    const answers = [];
    for (const host of ['1', '2', '3', '4'])
      answers.push((await post({ query }, seenBy(`2001:db8:1:2::${host}`))).status);
    expect(answers).toEqual([200, 200, 200, 429]);
  });

  it('limits no look at whether it is up', async () => {
    for (let count = 0; count < 5; count += 1)
      expect((await get('/health', { headers: seenBy('192.0.2.7') })).status).toBe(200);
  });
});

describe('a server that others can reach', () => {
  const { post } = serve({ host: '0.0.0.0' });

  it(`takes ${usualRate} requests a minute of a client`, async () => {
    const statuses = new Set<number>();
    // What is no object costs least. The limit fills up again while they come, so a slow machine takes more of them.
    let count = 0;
    for (; count < 5 * usualRate && !statuses.has(429); count += 1)
      statuses.add((await post('[]')).status);
    expect(count).toBeGreaterThan(usualRate);
    expect([...statuses]).toEqual([400, 429]);
  });
});

describe('a server with a limit of time', () => {
  const { post, log } = serveWith(
    { seconds: 0.05 },
    { read: async () => new Promise<never>(() => {}) },
  );

  it('ends what takes longer', async () => {
    const answer = await post({ query });
    expect(answer).toMatchObject({ status: 200, code: 'QUERY_TIMED_OUT' });
    expect(log).toEqual([]);
  });
});

describe('the tag of an answer', () => {
  let writes = 0;
  const { get } = serve({}, { revision: async () => String(writes) });
  const ask = async (headers: Record<string, string> = {}, path = byGet) =>
    get(path, { headers: { ...safe, ...headers } });

  it('saves sending it again while nothing was written', async () => {
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await ask({ 'if-none-match': `"other", ${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    writes += 1;
    const changed = await ask({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('belongs to one query and one form of answer', async () => {
    const tags = [
      await ask(),
      await ask({}, `${byGet}%20`),
      await ask({ accept: 'application/graphql-response+json' }),
    ].map(({ headers }) => headers.get('etag'));
    expect(new Set(tags).size).toBe(3);
  });

  it('is not given to errors, and opens no way past the check for foreign pages', async () => {
    const failed = await ask({}, '/graphql?query={nothing}');
    expect(failed.headers.get('etag')).toBeNull();
    expect(failed.headers.get('cache-control')).toBe('no-store');
    const etag = (await ask()).headers.get('etag') ?? '';
    expect((await get(byGet, { headers: { 'if-none-match': etag } })).status).toBe(400);
  });
});

describe('what is told of requests', () => {
  const { get, post, log } = serveWith({ logsRequests: true });

  it('is one line of JSON each, under an id that the answer bears', async () => {
    const named = 'query Loaded { stats { talks } }';
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'from-proxy:1' },
      body: JSON.stringify({ query: named }),
    });
    expect(response.headers.get('x-request-id')).toBe('from-proxy:1');
    await response.text();
    await post({ query: '{ talks(about: "histeresis") { totalCount } }' });
    const forged = await get('/health', { headers: { 'x-request-id': '{"level":"forged"}' } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    await forged.text();
    while (log.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({
      requestId: 'from-proxy:1',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Loaded',
      reads: 1,
    });
    expect(lines[1]).toMatchObject({ status: 200, codes: ['UNKNOWN_CONCEPT'] });
    expect(lines[2]).toMatchObject({ path: '/health', status: 200 });
    expect(log.join('')).not.toMatch('histeresis');
  });

  it('is counted for Prometheus', async () => {
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/^throughline_http_requests_total\{path="\/graphql",status="200"\} 2$/m);
    expect(text).toMatch(/^throughline_graphql_errors_total\{code="UNKNOWN_CONCEPT"\} 1$/m);
    expect(text).toMatch(/^throughline_graphql_seconds_count 2$/m);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
  });
});
