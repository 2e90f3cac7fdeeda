import { describe, expect, it } from '@jest/globals';
import { withExplorer } from './with-explorer.js';

describe('people and places', () => {
  const explorer = withExplorer();

  it('tell of a speaker: on what over time, with whom, for whom, where', async () => {
    const page = await explorer.open('/speaker/laura-nolan');
    await page.getByRole('heading', { level: 1, name: 'Laura Nolan' }).waitFor();
    const text = await page.locator('main').innerText();
    for (const part of [
      'Stanza',
      'Slack',
      'at SREcon18 Americas',
      'Salim Virji',
      '5 talks, the latest first',
    ])
      expect(text).toMatch(part);
    await page.getByRole('link', { name: 'service level objective, 2022: 1 talk' }).click();
    const panel = page.getByRole('region', { name: 'Talks of this cell' });
    await panel.getByRole('link', { name: /What SRE Could Be/ }).waitFor();
    expect(await panel.locator('.talk').count()).toBe(1);
    await panel.getByRole('link', { name: 'Close the list of talks' }).click();
    expect(await panel.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('tell of a company: its people and what they spoke on', async () => {
    const page = await explorer.open('/company/google');
    await page.getByRole('heading', { level: 1, name: 'Google' }).waitFor();
    expect(await page.getByRole('table').locator('.heat-name').count()).toBeGreaterThan(5);
    expect(await page.locator('main').innerText()).toMatch(/Who spoke for it\n\n?\d+ speakers/);
  });

  it('tell of an event: what it was about, opened idea by idea, and what came before and after', async () => {
    const page = await explorer.open('/event/srecon18-americas');
    await page
      .getByRole('list', { name: 'Talks by idea' })
      .getByRole('link', { name: 'error budget' })
      .click();
    const panel = page.getByRole('region', { name: 'Talks of this cell' });
    await panel.getByText('5 talks').waitFor();
    expect(await panel.locator('.quote').count()).toBe(5);
    await page.getByRole('link', { name: 'SREcon17 EMEA' }).click();
    await page.getByRole('heading', { level: 1, name: 'SREcon17 EMEA' }).waitFor();
    expect(await page.title()).toBe('SREcon17 EMEA · Throughline');
  });

  it('tell of a conference: its editions, each with what it was about', async () => {
    const page = await explorer.open('/conference/srecon');
    await page.getByRole('link', { name: 'error budget, SREcon18 Americas: 5 talks' }).click();
    await page.getByRole('region', { name: 'Talks of this cell' }).getByText('5 talks').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(11);
  });

  it('tell of a lesson, where it was taught and in which words', async () => {
    const page = await explorer.open('/talk/statistics-for-engineers');
    await page.locator('.takeaway').first().click();
    await page.getByRole('heading', { name: 'Taught in' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/lesson\//);
    expect(await page.locator('.talk').first().innerText()).toMatch('Statistics for Engineers');
    expect(await page.locator('.quote').count()).toBeGreaterThan(0);
  });

  it('asks no other host and breaks no rule of its own policy', () => {
    expect(explorer.elsewhere).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
