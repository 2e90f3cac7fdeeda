import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';
import { withExplorer } from './with-explorer.js';

describe('pages', () => {
  const explorer = withExplorer();

  it('tell of an idea: what it is, when, by whom, what was learnt, what goes with it', async () => {
    const page = await explorer.open('/concept/error-budget');
    await page.getByRole('heading', { level: 1, name: 'error budget' }).waitFor();
    expect(await page.title()).toBe('error budget · Throughline');
    const text = await page.locator('main').innerText();
    for (const part of [
      'The amount of unreliability that a service level objective leaves over',
      'downtime budget',
      'service level objective',
      '11 talks at 3 conferences',
      'First 2014',
      'Latest 2023',
      'Dave Rensin',
      'Discussed together with',
    ])
      expect(text).toMatch(part);
    expect(
      await page
        .getByRole('list', { name: 'Talks by year' })
        .getByRole('link', { name: '2018: 5 talks' })
        .count(),
    ).toBe(1);
    expect(await page.locator('.related .quote').count()).toBeGreaterThan(3);
  });

  it('show a candidate for what it is', async () => {
    const page = await explorer.open('/concept/identity-crisis');
    await page.getByText('No vocabulary lists it yet').waitFor();
    expect(await page.locator('.kicker').innerText()).toMatch('Candidate');
  });

  it('tell of a talk, with its accounts side by side and what only one of them says', async () => {
    const page = await explorer.open('/talk/what-sre-could-be-systems-reliability-engineering');
    await page.getByRole('heading', { level: 1, name: /What SRE Could Be/ }).waitFor();
    expect(await page.locator('.account').count()).toBe(5);
    expect(await page.locator('.only-here').count()).toBeGreaterThan(10);
    const text = await page.locator('main').innerText();
    for (const part of [
      'Laura Nolan',
      'Stanza',
      'SREcon22 EMEA',
      'systems thinking',
      'Engineering a Safer World',
    ])
      expect(text).toMatch(part);
    await page.locator('.ideas summary', { hasText: 'error budget' }).click();
    await page.locator('.ideas details[open] .quote').waitFor();
  });

  it('open each fact of an account at its words in the note', async () => {
    const page = await explorer.open('/talk/what-sre-could-be-systems-reliability-engineering');
    const account = page.getByRole('region', { name: 'srecon22-emea-notes.md' });
    const fact = account.getByRole('link', { name: /Automate toil/ }).first();
    const quote = await fact.getAttribute('title');
    await fact.click();
    const marked = page.locator('.line.wanted mark').first();
    await marked.waitFor();
    expect(await marked.innerText()).toBe(quote);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'srecon22-emea-notes.md',
    );
    expect(await page.locator('.line').count()).toBeGreaterThan(50);
  });

  it('name themselves and take the keyboard along at each step', async () => {
    const page = await explorer.open('/concept/error-budget');
    await page.locator('.talk-title').first().click();
    await page.locator('.accounts').waitFor();
    expect(await page.title()).toMatch(/ · Throughline$/);
    await until(async () => (await page.evaluate('document.activeElement.id')) === 'main');
    await until(
      async () => (await page.locator('[aria-live]').innerText()) === (await page.title()),
    );
  });

  it('come back to where one was', async () => {
    const page = await explorer.open('/concept/error-budget');
    const link = page.locator('.talk-title').nth(6);
    await link.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate<number>('scrollY');
    expect(scrolled).toBeGreaterThan(100);
    await link.click();
    await page.locator('.accounts').waitFor();
    expect(await page.evaluate<number>('scrollY')).toBe(0);
    await page.goBack();
    await until(async () => Math.abs((await page.evaluate<number>('scrollY')) - scrolled) < 3);
  });

  it('lead past the head by the first stop of the Tab key', async () => {
    const page = await explorer.open('/concept/error-budget');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await until(async () => (await page.evaluate('document.activeElement.id')) === 'main');
  });

  it('keep the colours that one chose', async () => {
    const page = await explorer.open('/concept/error-budget');
    const paper = async () =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.getByLabel('Colours').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });

  it('asks no other host and breaks no rule of its own policy', () => {
    expect(explorer.elsewhere).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
