// A real Neo4j for one test file: its data in a temporary folder, its port free, ended with the process that started it.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { buildServer } from './build-server.js';
import type { Neo4jRuntime } from './find-neo4j.js';

const options = ['-Xmx1g', '--add-opens=java.base/java.nio=ALL-UNNAMED'];

export interface Server {
  /** `neo4j://127.0.0.1:<port>` */
  readonly uri: string;
  /** Ends the process; `gently` lets it close its files first. */
  stop(gently?: boolean): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
}

/** Starts a server and waits until it answers. With `auth`, its login is neo4j with the first password "neo4j". */
export async function startServer(
  runtime: Neo4jRuntime,
  { auth = false } = {},
): Promise<Server & { remove(): Promise<void> }> {
  const classPath = buildServer(runtime);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-neo4j-'));
  const port = await freePort();
  const uri = `neo4j://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;

  const stop = async (gently = true): Promise<void> => {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const exit = once(running, 'exit');
    if (gently) running.stdin?.end();
    else running.kill('SIGKILL');
    const late = setTimeout(() => running.kill('SIGKILL'), 20_000);
    await exit;
    clearTimeout(late);
  };
  const start = async (): Promise<void> => {
    const output: string[] = [];
    child = spawn(
      join(runtime.jdk.home, 'bin/java'),
      [...options, '-cp', classPath, 'Server', folder, String(port), String(auth)],
      // It ends when its input does, so no server outlives these tests, however they end.
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    child.stdout?.on('data', (data: Buffer) => output.push(data.toString()));
    child.stderr?.on('data', (data: Buffer) => output.push(data.toString()));
    const started = child;
    await untilItAnswers(uri, auth, () => {
      if (started.exitCode !== null)
        throw new Error(`Neo4j ${runtime.version} ended:\n${output.join('')}`);
    });
  };

  const server = {
    uri,
    stop,
    start,
    remove: async () => {
      await stop(false);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilItAnswers(uri: string, auth: boolean, check: () => void): Promise<void> {
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic('neo4j', 'neo4j') : undefined, {
    connectionTimeout: 1000,
    maxTransactionRetryTime: 0,
  });
  try {
    for (let tries = 0; tries < 240; tries += 1) {
      check();
      try {
        await driver.getServerInfo({ database: auth ? 'system' : 'neo4j' });
        return;
      } catch (error) {
        const code = error instanceof neo4j.Neo4jError ? error.code : '';
        // It answers, and wants a new password or has had one.
        if (code.includes('.Security.')) return;
        await sleep(500);
      }
    }
    throw new Error(`Neo4j did not answer at ${uri} within two minutes.`);
  } finally {
    await driver.close();
  }
}
