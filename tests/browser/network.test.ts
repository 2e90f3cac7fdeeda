import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from './until.js';
import { withExplorer } from './with-explorer.js';

/** Where each thing of the picture stands, in pixels from its corner. */
async function placesOf(page: Page): Promise<Map<string, readonly [number, number]>> {
  const box = page.locator('.graph-box[data-places]');
  await box.waitFor();
  const places = JSON.parse((await box.getAttribute('data-places')) ?? '[]') as [
    string,
    number,
    number,
  ][];
  return new Map(places.map(([id, x, y]) => [id, [x, y]]));
}

describe('the network', () => {
  const explorer = withExplorer();

  it('begins with one thing and grows by a click', async () => {
    const page = await explorer.open('/network');
    await page.getByRole('heading', { name: 'Begin with one thing' }).waitFor();
    await page.goto(`${explorer.url()}/concept/error-budget`);
    await page.getByRole('link', { name: 'See it in the network' }).click();
    const before = await placesOf(page);
    expect(before.size).toBeGreaterThan(10);
    const [x, y] = before.get('talk/keys-to-sre') ?? [0, 0];
    await page.locator('.graph-box').click({ position: { x, y } });
    await page.waitForURL(/grown=talk\/keys-to-sre/);
    await until(async () => (await placesOf(page)).size > before.size);
    await page.locator('.net-thing h2', { hasText: 'Keys to SRE' }).waitFor();
    expect((await placesOf(page)).has('speaker/ben-treynor-sloss')).toBe(true);
    await page.goBack();
    await until(async () => (await placesOf(page)).size === before.size);
  });

  it('is the same picture for the same link', async () => {
    const link = '/network?from=concept/error-budget&grown=talk/keys-to-sre,speaker/laura-nolan';
    const page = await explorer.open(link);
    const first = await placesOf(page);
    expect(new Set([...first.values()].map(String)).size).toBe(first.size);
    await page.reload();
    expect([...(await placesOf(page))]).toEqual([...first]);
  });

  it('leaves out kinds and weak ties', async () => {
    const page = await explorer.open('/network?from=concept/error-budget');
    const all = await placesOf(page);
    await page.getByLabel('Speakers').uncheck();
    await until(
      async () => ![...(await placesOf(page)).keys()].some((id) => id.startsWith('speaker/')),
    );
    await page.getByRole('combobox', { name: 'Ties' }).selectOption('0.7');
    await page.waitForURL(/strength=0\.7/);
    await until(async () => (await placesOf(page)).size < all.size / 2);
    expect((await placesOf(page)).has('concept/error-budget')).toBe(true);
    await page.reload();
    expect(await page.getByLabel('Speakers').isChecked()).toBe(false);
  });

  it('draws a path between two things, each step with its sentence', async () => {
    const page = await explorer.open('/network?from=concept/error-budget');
    await page.getByLabel('Path to').fill('chaos engineering');
    await page.getByRole('button', { name: 'Draw' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'error budget → chaos engineering' })
      .waitFor();
    const places = await placesOf(page);
    const steps = page.locator('.steps > li');
    expect(places.size).toBe((await steps.count()) + 1);
    for (const step of await steps.all())
      expect(await step.locator('.quote').count()).toBeGreaterThan(0);
    await page.reload();
    await page
      .getByRole('heading', { level: 1, name: 'error budget → chaos engineering' })
      .waitFor();
    expect([...(await placesOf(page))]).toEqual([...places]);
  });

  it('says so where a name is unknown, with the nearest', async () => {
    const page = await explorer.open(
      '/network?from=concept/error-budget&to=chaos%20enginering%20x',
    );
    expect(await page.getByRole('alert').innerText()).toMatch('chaos enginering x');
  });

  it('is a table too, from which it grows by the keyboard', async () => {
    const page = await explorer.open('/network?from=concept/error-budget');
    await page.getByText(/The same as a table/).click();
    const rows = page.locator('.plain tbody tr');
    const count = await rows.count();
    expect(count).toBe((await placesOf(page)).size);
    await page.getByRole('link', { name: 'Grow Keys to SRE' }).press('Enter');
    await until(async () => (await rows.count()) > count);
  });

  it('is the table alone where the browser has no WebGL', async () => {
    const page = await explorer.open('/network');
    await page.addInitScript(
      `const get = HTMLCanvasElement.prototype.getContext;
       HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
         return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest);
       };`,
    );
    await page.goto(`${explorer.url()}/network?from=concept/error-budget`);
    await page.getByText('This browser draws no network').waitFor();
    expect(await page.locator('.plain tbody tr').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('asks no other host and breaks no rule of its own policy', () => {
    expect(explorer.elsewhere).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
