import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';
import { withExplorer } from './with-explorer.js';

describe('long lists', () => {
  const explorer = withExplorer();

  it('go on by a link that the keyboard reaches, that is announced, and that back takes back', async () => {
    const page = await explorer.open('/event/srecon18-americas');
    const part = page.getByRole('region', { name: 'Who spoke' });
    await part.waitFor();
    const people = part.locator('[data-list] > li');
    expect(await people.count()).toBe(30);
    expect(await part.getByRole('status').innerText()).toBe('30 of 51 speakers shown');

    const more = part.getByRole('link', { name: 'Show 21 more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await until(async () => (await people.count()) === 51);
    expect(new URL(page.url()).search).toBe('?people=51');
    await until(
      async () => (await part.getByRole('status').innerText()) === '51 of 51 speakers shown',
    );
    const first = await people.nth(30).locator('a').innerText();
    await until(async () => (await page.evaluate('document.activeElement.textContent')) === first);

    await page.reload();
    await until(async () => (await people.count()) === 51);
    const names = await people.locator('a').allInnerTexts();
    expect(new Set(names).size).toBe(51);
    await page.goBack();
    await until(async () => (await people.count()) === 30);
    await page.goForward();
    await until(async () => (await people.count()) === 51);
  });

  it('keep their sentences: talks on an idea, and its people', async () => {
    const page = await explorer.open('/concept/site-reliability-engineering?talks=70');
    const part = page.getByRole('region', { name: 'Talks', exact: true });
    await part.waitFor();
    const status = part.getByRole('status').filter({ hasText: 'talks shown' });
    await status.waitFor();
    const total = Number(/of (\d+) talks/.exec(await status.innerText())?.[1]);
    expect(total).toBeGreaterThan(20);
    await until(
      async () => (await part.locator('[data-list] > li').count()) === Math.min(70, total),
    );
    expect(await part.locator('.quote').count()).toBe(Math.min(70, total));
    const titles = await part.locator('.talk-title').allInnerTexts();
    expect(titles.length).toBe(Math.min(70, total));
  });

  it('leave what is beyond reach to the next link: everything that a search finds', async () => {
    const page = await explorer.open('/search?q=error');
    await page.locator('.rows').first().waitFor();
    const status = page.locator('.more-line [role=status]');
    const total = Number(/of (\d+) results/.exec(await status.innerText())?.[1]);
    const rows = page.locator('.rows > li');
    expect(await rows.count()).toBe(60);
    for (let shown = 60; shown < total; shown += 50) {
      await page.getByRole('link', { name: /^Show \d+ more$/ }).click();
      await until(async () => (await rows.count()) === Math.min(total, shown + 50));
    }
    expect(await page.getByRole('link', { name: /^Show \d+ more$/ }).count()).toBe(0);
  });

  it('count a map over everything that a speaker and a company gave', async () => {
    for (const [path, given] of [
      ['/company/google', 'company'],
      ['/speaker/laura-nolan', 'speaker'],
    ] as const) {
      const page = await explorer.open(path);
      const cell = page.locator('.heat-map td a').first();
      await cell.waitFor();
      const [, idea, year, count] =
        /^(.*), (\d+): (\d+) talks?$/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
      const answer = await page.evaluate<{
        data: { talks: { totalCount: number } };
      }>(
        `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({
          query: 'query ($about: String!, $year: Int!, $id: String!) { talks(about: $about, year: $year, ${given}: $id) { totalCount } }',
          variables: ${JSON.stringify({ about: idea, year: Number(year), id: path.slice(1) })} }) }).then((response) => response.json())`,
      );
      expect(answer.data.talks.totalCount).toBe(Number(count));
    }
  });
});
