import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { apply } from '../store/with-store.js';
import { startServer, type RunningServer } from '../../src/api/start-server.js';
import { openEmbedded } from '../../src/store/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { hostileGraph, hostileNote } from './hostile-graph.js';
import { openBrowser } from './open-browser.js';

describe('notes that mean harm', () => {
  let store: GraphStore;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'ignore' });
    store = await openEmbedded(null);
    await apply(store, { put: hostileGraph });
    server = await startServer({ store, port: 0 });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(
      'globalThis.harmed = 0; globalThis.alert = () => { globalThis.harmed += 1; };',
    );
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url))
        elsewhere.push(request.url());
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
  }, 60_000);

  const unharmed = async () => {
    expect(await page.evaluate('globalThis.harmed')).toBe(0);
    expect(elsewhere).toEqual([]);
    expect(
      await page.locator('main script, main img, main iframe, main b, main svg[onload]').count(),
    ).toBe(0);
  };

  it('show a title with a script as text, on every page that names it', async () => {
    for (const path of [
      '/talk/script',
      '/speaker/script',
      '/concept/script',
      '/event/script',
      '/search?q=script',
      `/${hostileNote}`,
    ]) {
      await page.goto(server.url + path);
      await page.getByText('<script>alert(1)</script>').first().waitFor();
      await unharmed();
    }
    expect(await page.title()).toMatch(/Throughline/);
  });

  it('show an image with `onerror=` as text', async () => {
    await page.goto(`${server.url}/talk/onerror`);
    await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await unharmed();
  });

  it('make no link of `javascript:` addresses', async () => {
    await page.goto(`${server.url}/talk/javascript`);
    await page.getByText('a click away').first().waitFor();
    expect(await page.locator('a[href^="javascript" i], a[href^="data" i]').count()).toBe(0);
    await page.getByText('a click away').first().click();
    await page.goto(`${server.url}/concept/script`);
    await page.getByText('its source').waitFor();
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
    await unharmed();
  });

  it('keep right-to-left marks from turning what stands around them', async () => {
    await page.goto(`${server.url}/talk/rtl`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.locator('bdi').count()).toBe(1);
    // The names that follow a turned name keep their order on the screen.
    const boxes = await Promise.all(
      (await page.locator('.speakers a').all()).map(async (link) => link.boundingBox()),
    );
    expect(boxes.length).toBe(2);
    expect(boxes[0]?.y).toBeLessThan(boxes[1]?.y ?? 0);
    await page.goto(`${server.url}/event/script`);
    const byline = page.locator('.talk', { hasText: 'evil' }).locator('.byline');
    await byline.waitFor();
    const names = await Promise.all(
      (await byline.locator('a').all()).map(async (link) => link.boundingBox()),
    );
    expect(names[0]?.x).toBeLessThan(names[1]?.x ?? 0);
    expect(names[1]?.x).toBeLessThan(names[2]?.x ?? 0);
  });

  it('show a title of 10,000 characters whole, and no page grows wider for it', async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '/talk/long',
        '/event/script',
        '/search?q=wwww',
        '/network?from=talk/long',
      ]) {
        await page.goto(server.url + path);
        await page.getByText('wwwwwwww').first().waitFor();
        expect(
          await page.evaluate<number>('document.documentElement.scrollWidth'),
        ).toBeLessThanOrEqual(width);
      }
    }
    await page.goto(`${server.url}/talk/long`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await page.getByRole('heading', { level: 1 }).innerText()).length).toBe(10_000);
    expect((await page.title()).length).toBeLessThan(200);
    const list = page.locator('.talk-title').first();
    await page.goto(`${server.url}/event/script`);
    await list.waitFor();
    for (const title of await page.locator('.talk-title').all())
      expect((await title.boundingBox())?.height).toBeLessThan(120);
  });
});
