import { describe, expect, it } from '@jest/globals';
import { withExplorer } from './with-explorer.js';

describe('finding', () => {
  const explorer = withExplorer();

  it('takes letters into the box by Ctrl+K and opens the best result by Enter', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { name: 'What runs through the talks' }).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: /Search/ });
    expect(await box.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
      true,
    );
    await page.keyboard.type('error budg');
    const option = page.getByRole('option', { name: /error budget/ }).first();
    await option.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('search-option-0');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'error budget' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/concept/error-budget');
    expect(await page.locator('.option').count()).toBe(0);
  });

  it('walks up past the first line to the last, and leaves by Escape', async () => {
    const page = await explorer.open('/search');
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill('chaos');
    await page
      .getByRole('option', { name: /chaos engineering/ })
      .first()
      .waitFor();
    await box.press('ArrowUp');
    const last = (await page.locator('.option').count()) - 1;
    expect(await box.getAttribute('aria-activedescendant')).toBe(`search-option-${last}`);
    await box.press('Escape');
    expect(await page.locator('.option').count()).toBe(0);
    expect(await box.inputValue()).toBe('chaos');
  });

  it('groups results by kind and opens a sentence at its place', async () => {
    const page = await explorer.open('/search');
    await page.getByRole('combobox', { name: /Search/ }).fill('error budget');
    const sentence = page.locator('.option', { hasText: 'Sentence' }).first();
    await sentence.waitFor();
    await sentence.click();
    await page.locator('.line.wanted mark').first().waitFor();
    expect(await page.locator('.line.wanted mark').first().innerText()).toMatch(/error budget/i);
  });

  it('answers a question in words, with quotes', async () => {
    const page = await explorer.open('/');
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill('Who spoke about error budgets?');
    await page.getByRole('option', { name: /^Answer/ }).waitFor();
    await box.press('Enter');
    await page.getByText(/speakers: Dave Rensin/).waitFor();
    expect(await page.locator('.answers .quote').count()).toBeGreaterThan(3);
    expect(await page.title()).toMatch('Who spoke about error budgets?');
  });

  it('says so where nothing fits, and where an address leads nowhere', async () => {
    const page = await explorer.open('/search?q=zzqqxxyy');
    await page.getByText('Nothing fits these words').waitFor();
    await page.goto(`${explorer.url()}/concept/no-such-idea`);
    await page.getByRole('heading', { name: 'Nothing goes by this name' }).waitFor();
    await page.getByRole('link', { name: 'Search for “no such idea”' }).click();
    await page.getByRole('heading', { level: 1, name: 'no such idea' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=no+such+idea');
  });

  it('asks no other host and breaks no rule of its own policy', () => {
    expect(explorer.elsewhere).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });
});
