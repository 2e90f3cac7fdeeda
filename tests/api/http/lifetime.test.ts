import { EventEmitter, once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { startServer } from '../../../src/api/start-server.js';
import { openSampleStore, serve } from './serve.js';

const body = JSON.stringify({ query: '{ stats { talks } }' });
const post = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
};

describe('where the server listens', () => {
  const { server } = serve();
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  it('is this computer alone unless told otherwise', async () => {
    expect(server().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { port } = new URL(server().url);
    // A machine without a network has nowhere else to be reached from.
    const reached = await fetch(`http://${outside ?? 'throughline.invalid'}:${port}/health`).then(
      () => true,
      () => false,
    );
    expect(reached).toBe(false);
  });

  it.each([
    ['localhost', 200],
    ['127.0.0.1:4000', 200],
    ['[::1]:4000', 200],
    ['app.localhost', 200],
    ['evil.example.org', 421],
    ['127.0.0.1.example.org', 421],
    ['localhost.example.org:80', 421],
  ])('goes by "%s": %i', async (host, status) => {
    expect(await statusFor(server().url, host)).toBe(status);
  });

  it('can be all addresses, under any name', async () => {
    const store = await openSampleStore();
    const open = await startServer({ store, host: '0.0.0.0', port: 0, webFolder: null });
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusFor(open.url, 'throughline.example.org')).toBe(200);
    await open.close();
    await store.close();
  });

  it('is refused with what to do where another program listens', async () => {
    const store = await openSampleStore();
    const port = Number(new URL(server().url).port);
    const starting = startServer({ store, port, webFolder: null });
    await expect(starting).rejects.toMatchObject({ name: 'ServerError', code: 'PORT_IN_USE' });
    await expect(starting).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: another program does. Choose another port with PORT.`,
    );
    await expect(startServer({ store, host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    });
    await store.close();
  });
});

describe('a connection kept open', () => {
  const { server } = serve();

  it('outlives the minute for which proxies keep theirs', async () => {
    const agent = new Agent({ keepAlive: true });
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      httpRequest(new URL('/health', server().url), { agent }, resolve).on('error', reject).end();
    });
    response.resume();
    await once(response, 'end');
    const [, seconds] = /timeout=(\d+)/.exec(String(response.headers['keep-alive'])) ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
    agent.destroy();
  });
});

describe('closing the server', () => {
  it('finishes what is under way and takes nothing new', async () => {
    const { server, store, held, release } = await openHeld();
    const answer = fetch(new URL('/graphql', server.url), post);
    await held;
    let isClosed = false;
    const closing = server.close().then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isClosed).toBe(false);
    await expect(fetch(new URL('/health', server.url))).rejects.toThrow('fetch failed');
    release();
    expect(await (await answer).json()).toEqual({ data: { stats: { talks: 6 } } });
    await closing;
    await server.close();
    await store.close();
  });

  it('does not wait for connections that are merely kept open', async () => {
    const store = await openSampleStore();
    const server = await startServer({ store, port: 0, webFolder: null });
    const agent = new Agent({ keepAlive: true });
    await statusFor(server.url, 'localhost', agent);
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(1000);
    agent.destroy();
    await store.close();
  });

  it('gives up on requests that take too long', async () => {
    const { server, store, held, release } = await openHeld(100);
    const answer = fetch(new URL('/graphql', server.url), post);
    const end = answer.then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    await held;
    await server.close();
    expect(await end).toMatch('fetch failed');
    release();
    // What was held back ends on its own, with nobody to answer.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await store.close();
  });
});

/** A server whose store holds every statement back until `release`; `held` resolves at the first. */
async function openHeld(patience = 10_000) {
  const gate = new EventEmitter();
  const released = once(gate, 'release');
  const held = once(gate, 'reached');
  const store = await openSampleStore();
  const holding: GraphStore = {
    ...store,
    read: async (statement, parameters) => {
      gate.emit('reached');
      await released;
      return store.read(statement, parameters);
    },
  };
  const server = await startServer({ store: holding, port: 0, webFolder: null, patience });
  return { server, store, held, release: () => gate.emit('release') };
}

async function statusFor(url: string, host: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(
      new URL('/health', url),
      { headers: { host }, ...(agent ? { agent } : {}) },
      (response: IncomingMessage) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    )
      .on('error', reject)
      .end();
  });
}
