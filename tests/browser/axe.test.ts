import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from './until.js';
import { withExplorer } from './with-explorer.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every kind of page and of state, with something that stands on it once it is there. */
const places: readonly (readonly [path: string, sign: string])[] = [
  ['/', '.trend-lists .rows'],
  ['/?idea=concept/error-budget&year=2018', '.cell-panel .talk'],
  ['/ideas?by=events', '.heat-map'],
  ['/ideas?trend=new&label=zzz', '.empty'],
  ['/network', '.chips'],
  ['/network?from=concept/error-budget', '.graph-box[data-places]'],
  ['/network?from=concept/error-budget&to=concept/toil', '.steps .quote'],
  ['/search?q=error%20budget', '.rows'],
  ['/search?q=Who%20spoke%20about%20error%20budgets%3F', '.answers .quote'],
  ['/concept/error-budget', '.related'],
  ['/concept/identity-crisis', '.candidate-lead'],
  ['/talk/what-sre-could-be-systems-reliability-engineering', '.accounts'],
  ['/speaker/laura-nolan', '.heat-map'],
  ['/company/google', '.heat-map'],
  ['/event/srecon18-americas', '.bars'],
  ['/conference/srecon', '.heat-map'],
  ['/concept/nothing-such', 'h1'],
];

/** Waits until a sign stands, and every other part of the page too. */
async function whole(page: Page, sign: string): Promise<void> {
  await page.locator(sign).first().waitFor();
  await until(async () => (await page.locator('.skeleton').count()) === 0);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}

describe('every page', () => {
  const explorer = withExplorer();

  it.each(places)('%s has nothing that axe finds, in light and dark', async (path, sign) => {
    const page = await explorer.open(path);
    await whole(page, sign);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe finds: a note, and the list under the search box', async () => {
    const page = await explorer.open('/talk/statistics-for-engineers');
    await page.locator('.takeaways .source').first().click();
    await page.locator('.line.wanted').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('combobox', { name: /Search/ }).fill('error');
    await page.locator('.option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it.each(places)('%s is as wide as a phone and as a wall, and no wider', async (path, sign) => {
    for (const width of [360, 2560]) {
      const page = await explorer.open(path, { viewport: { width, height: 800 } });
      await whole(page, sign);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth'),
      ).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });

  it.each(places)('%s stands the same after a reload', async (path, sign) => {
    const page = await explorer.open(path);
    await whole(page, sign);
    // Lists to choose from fill without a sign.
    await page.waitForLoadState('networkidle');
    const [title, text] = [await page.title(), await page.locator('main').innerText()];
    const response = await page.reload();
    expect(response?.status()).toBe(200);
    await whole(page, sign);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe(title);
    expect(await page.locator('main').innerText()).toBe(text);
    await page.context().close();
  });
});
