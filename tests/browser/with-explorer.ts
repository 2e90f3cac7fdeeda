import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startThroughline, type Started } from '../main-job/start-throughline.js';
import { openBrowser } from './open-browser.js';

/** A browser before a running server with the starter corpus, for the tests of a suite. */
export interface Explorer {
  readonly url: () => string;
  /** A new page; closed at the end of the suite. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What pages asked of other hosts, and what they complained of: errors, and what the policy forbade. */
  readonly elsewhere: readonly string[];
  readonly complaints: readonly string[];
  /** Ends the server, or starts it again at the same address. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Starts server and browser before a suite and ends them after it. */
export function withExplorer(): Explorer {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-explorer-'));
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  let server: Started | undefined;
  let browser: Browser;
  let port = '0';
  const start = async () => {
    server = await startThroughline({
      THROUGHLINE_STORE: join(folder, 'graph.grafeo'),
      PORT: port,
    });
    port = new URL(server.url).port;
  };
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  const url = () => `http://127.0.0.1:${port}`;
  beforeAll(async () => {
    await start();
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return {
    url,
    elsewhere,
    complaints,
    start,
    stop,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const page = await context.newPage();
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(url()))
          elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${url()}${path}`);
      return page;
    },
  };
}
