// `npm run screenshots`: pictures of each page of the explorer with the starter corpus, into docs/screenshots/. Light on a desktop
// and a phone, some of them in the dark.

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/browser/open-browser.js';
import { startThroughline } from '../tests/main-job/start-throughline.js';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Something that stands on the page once it is there. */
  readonly sign: string;
  readonly isDarkToo?: true;
  readonly act?: (page: Page) => Promise<void>;
}

const talk = 'what-sre-could-be-systems-reliability-engineering';
const shots: readonly Shot[] = [
  { name: 'front', path: '/', sign: '.trend-lists .rows', isDarkToo: true },
  {
    name: 'ideas',
    path: '/ideas?by=events&idea=concept/error-budget&event=event/srecon18-americas',
    sign: '.cell-panel .talk',
  },
  {
    name: 'search',
    path: '/',
    sign: '.trend-lists .rows',
    act: async (page) => {
      await page.getByRole('combobox', { name: /Search/ }).fill('error budg');
      await page.locator('.option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'answer', path: '/search?q=Who+spoke+about+error+budgets%3F', sign: '.answers .quote' },
  { name: 'concept', path: '/concept/error-budget', sign: '.related', isDarkToo: true },
  { name: 'talk', path: `/talk/${talk}`, sign: '.accounts' },
  {
    name: 'accounts',
    path: `/talk/${talk}`,
    sign: '.accounts',
    act: async (page) =>
      page.evaluate("document.querySelector('.part-accounts').scrollIntoView(); scrollBy(0, -90)"),
  },
  {
    name: 'note',
    path: `/talk/${talk}`,
    sign: '.accounts',
    act: async (page) => {
      await page.locator('.takeaways .source', { hasText: '.md' }).first().click();
      await page.locator('.line.wanted').first().waitFor();
    },
  },
  {
    name: 'lesson',
    path: `/talk/${talk}`,
    sign: '.takeaways',
    act: async (page) => {
      await page.locator('.takeaways .takeaway', { hasText: 'error budget' }).first().click();
      await page.getByRole('heading', { name: 'Taught in' }).waitFor();
    },
  },
  { name: 'speaker', path: '/speaker/laura-nolan', sign: '.heat-map' },
  { name: 'company', path: '/company/google', sign: '.heat-map' },
  { name: 'event', path: '/event/srecon18-americas', sign: '.bars' },
  { name: 'conference', path: '/conference/srecon', sign: '.heat-map' },
  {
    name: 'network',
    path: '/network?from=concept/error-budget&grown=talk/statistics-for-engineers,speaker/laura-nolan&at=speaker/laura-nolan',
    sign: '.graph-box[data-places]',
    isDarkToo: true,
  },
  {
    name: 'path',
    path: '/network?from=concept/error-budget&to=chaos+engineering',
    sign: '.steps .quote',
  },
];
const sizes = [
  { name: 'desktop', viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 },
  { name: 'phone', viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5 },
] as const;

const target = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'throughline-screenshots-'));
const server = await startThroughline({ THROUGHLINE_STORE: join(work, 'graph.grafeo') });
const browser = await openBrowser();
try {
  mkdirSync(target, { recursive: true });
  for (const { name, path, sign, isDarkToo, act } of shots)
    for (const { name: size, ...options } of sizes)
      for (const colorScheme of isDarkToo ? (['light', 'dark'] as const) : (['light'] as const)) {
        const context = await browser.newContext({ ...options, colorScheme });
        const page = await context.newPage();
        await page.goto(server.url + path);
        await page.locator(sign).first().waitFor();
        await act?.(page);
        if (name === 'network' || name === 'path')
          await page.locator('.graph-box[data-places]').waitFor();
        // The last letters of a search, the names in a network, fonts: all are drawn within this.
        await page.waitForTimeout(400);
        const file = join(target, `${name}-${size}${colorScheme === 'dark' ? '-dark' : ''}.png`);
        writeFileSync(file, await page.screenshot());
        console.log(
          `${(statSync(file).size / 1024).toFixed(0).padStart(4)} KB  ${file.slice(target.length)}`,
        );
        await context.close();
      }
} finally {
  await browser.close();
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
