import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';
import { withExplorer } from './with-explorer.js';

describe('recurring ideas', () => {
  const explorer = withExplorer();

  it('lead from the heat map over a talk to its quote in three clicks', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'error budget, 2018: 5 talks' }).click();
    const panel = page.getByRole('region', { name: 'Talks of this cell' });
    const talk = panel.getByRole('link', {
      name: 'Know Thy Enemy: How to Prioritize and Communicate Risks',
    });
    await talk.click();
    await page.getByRole('heading', { level: 1, name: /Know Thy Enemy/ }).waitFor();
    await page.locator('.takeaways .source').first().click();
    const marked = page.locator('.line.wanted mark').first();
    await marked.waitFor();
    expect((await marked.innerText()).length).toBeGreaterThan(10);
    const box = await page.locator('.line.wanted').first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
  });

  it('go back and forward over each of these states', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'error budget, 2018: 5 talks' }).click();
    await page.getByRole('region', { name: 'Talks of this cell' }).getByText('5 talks').waitFor();
    const open = page.url();
    expect(open).toMatch('/?idea=concept/error-budget&year=2018');
    await page
      .getByRole('region', { name: 'Talks of this cell' })
      .locator('.talk-title')
      .first()
      .click();
    await page.locator('.accounts').waitFor();
    await page.goBack();
    expect(page.url()).toBe(open);
    await page.getByRole('region', { name: 'Talks of this cell' }).getByText('5 talks').waitFor();
    await page.goBack();
    expect(await page.getByRole('region', { name: 'Talks of this cell' }).count()).toBe(0);
    await page.goForward();
    await page.getByRole('region', { name: 'Talks of this cell' }).getByText('5 talks').waitFor();
  });

  it('sort, filter and change columns, each in the address', async () => {
    const page = await explorer.open('/ideas');
    await page.getByRole('table').waitFor();
    const names = async () => page.locator('.heat-name').allInnerTexts();
    const before = await names();
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('label');
    await page.waitForURL(/sort=label/);
    await until(async () => (await names())[0] !== before[0]);
    const sorted = await names();
    expect((sorted[0] ?? '').toLowerCase() < (sorted.at(-1) ?? '').toLowerCase()).toBe(true);
    await page.getByLabel('Columns').selectOption('events');
    await page.getByRole('columnheader', { name: 'SREcon18 Americas' }).waitFor();
    await page.getByLabel('Name holds').fill('budget');
    await until(async () => (await names()).length < 4);
    expect((await names()).join()).toMatch('error budget');
    const { search } = new URL(page.url());
    expect(search).toMatch('by=events');
    await page.reload();
    await page.getByRole('columnheader', { name: 'SREcon18 Americas' }).waitFor();
    expect((await names()).join()).toMatch('error budget');
    await page.getByLabel('Name holds').fill('zzzz');
    await page.getByText('No idea fits.').waitFor();
  });

  it('show what is new, what came back and what faded', async () => {
    const page = await explorer.open('/ideas?trend=faded');
    await page.getByRole('heading', { name: 'Ideas that faded' }).waitFor();
    await page.getByRole('table').waitFor();
    const latest = page.locator('.heat-map tbody tr td:last-child a');
    expect(await page.locator('.heat-name').count()).toBeGreaterThan(5);
    expect(await latest.count()).toBe(0);
  });

  it('are walked over by the arrow keys with a single stop of the Tab key', async () => {
    const page = await explorer.open('/ideas');
    await page.getByRole('table').waitFor();
    const stops = page.locator('.heat a[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const first = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    expect(second).toMatch(/: \d+ talks?$/);
    expect(second).not.toBe(first);
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Talks of this cell' })
      .locator('.talk')
      .first()
      .waitFor();
  });

  it('asks no other host and breaks no rule of its own policy', () => {
    expect(explorer.elsewhere).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
