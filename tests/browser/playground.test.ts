import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { readExamples } from '../../src/api/read-examples.js';
import { startThroughline, type Started } from '../main-job/start-throughline.js';
import { openBrowser } from './open-browser.js';

describe('the playground in a browser without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-browser-'));
  let server: Started;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    server = await startThroughline({ THROUGHLINE_STORE: join(folder, 'graph.grafeo') });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url))
        elsewhere.push(request.url());
    });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('opens with the numbered questions and answers the first with a quote', async () => {
    await page.goto(`${server.url}/playground`);
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs.join(' ')).toMatch(/TalksThatDiscussed/);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window', { hasText: 'hysteresis' }).waitFor();
    expect(await page.locator('.result-window').innerText()).toMatch(/Health-Checking/);
  });

  it.each(readExamples().map(({ file, query }) => [file, query] as const))(
    'answers %s, opened by a link, with its variables filled in',
    async (_, query) => {
      // Without what other tests left in the browser's storage.
      const context = await browser.newContext();
      try {
        const own = await context.newPage();
        await own.goto(`${server.url}/playground?query=${encodeURIComponent(query)}`);
        const run = own.getByRole('button', { name: /execute query/i });
        await run.waitFor();
        const answered = own.waitForResponse(
          (response) =>
            response.url().endsWith('/graphql') &&
            !String(response.request().postData()).includes('IntrospectionQuery'),
        );
        await run.click();
        const response = await answered;
        const sent = response.request().postDataJSON() as { query: string; variables?: object };
        expect(stripIgnoredCharacters(sent.query)).toBe(stripIgnoredCharacters(query));
        expect(Object.keys(sent.variables ?? {}).length).toBeGreaterThan(0);
        const { errors, data } = (await response.json()) as { errors?: unknown; data: unknown };
        expect(errors).toBeUndefined();
        expect(JSON.stringify(data).length).toBeGreaterThan(50);
      } finally {
        await context.close();
      }
    },
  );

  it('asks no other host', () => {
    expect(elsewhere).toEqual([]);
  });

  it('is a link away from the root, which greets with what is loaded, on a phone too', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(server.url);
    await page.getByText(/ideas from \d+ talks by \d+ speakers/).waitFor();
    expect(await page.getByRole('link', { name: 'playground' }).getAttribute('href')).toBe(
      '/playground',
    );
    const [wide, seen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, innerWidth]',
    );
    expect(wide).toBeLessThanOrEqual(seen);
  });
});
