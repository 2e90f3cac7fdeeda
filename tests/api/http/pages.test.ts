import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../../src/store/embedded-store.js';
import { readExamples } from '../../../src/api/read-examples.js';
import { startServer } from '../../../src/api/start-server.js';
import { serve } from './serve.js';

describe('pages', () => {
  const { get } = serve();

  it('tell whether the process is up and the store answers', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'up' });
    const ready = await get('/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', store: 'embedded' });
  });

  it('begin with what is loaded and what to ask, without scripts', async () => {
    const response = await get('/');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch("default-src 'none'");
    expect(html).toMatch('<dt>Talks</dt><dd>6</dd>');
    expect(html).toMatch('Talks of 2016 to 2019.');
    for (const { number, question } of readExamples())
      expect(html).toMatch(`<li value="${number}"><details><summary>${question}</summary>`);
    expect(html).not.toMatch(/<script|https?:/);
  });

  it('say how to load notes where there are none', async () => {
    const store = await openEmbedded(null);
    const server = await startServer({ store, port: 0, webFolder: null });
    expect(await (await fetch(server.url)).text()).toMatch('throughline load notes/');
    await server.close();
    await store.close();
  });

  it('say how to build the playground where it is not built', async () => {
    const response = await get('/playground');
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch('npm run build');
  });

  it('answer HEAD without a body', async () => {
    const response = await get('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each(['/nothing', '/graphql/', '/../package.json', '/%2e%2e/package.json', '/%'])(
    'are not at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch('NOT_FOUND');
    },
  );

  it('take no other method', async () => {
    const response = await get('/', { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-web-'));
  const html = `<!doctype html><title>Playground</title>${'<p>text</p>'.repeat(100)}`;
  writeFileSync(join(folder, 'playground.html'), html);
  writeFileSync(join(folder, 'playground.html.br'), brotliCompressSync(html));
  writeFileSync(join(folder, 'playground.html.gz'), gzipSync(html));
  const { get } = serve({ webFolder: folder });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('are sent to who accepts "%s" as %s', async (accepted, encoding) => {
    const response = await get('/playground', { headers: { 'accept-encoding': accepted } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('content-security-policy')).toMatch('worker-src blob:');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).toBe(html);
  });

  it('are not sent again while they are the same', async () => {
    const etag = (await get('/playground')).headers.get('etag');
    const response = await get('/playground', { headers: { 'if-none-match': etag ?? '' } });
    expect(response.status).toBe(304);
  });

  it('leave the first page and what is not there as they are', async () => {
    expect(await (await get('/')).text()).toMatch('Questions to start with');
    expect((await get('/missing.html')).status).toBe(404);
  });
});
