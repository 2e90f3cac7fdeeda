import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { withExplorer } from './with-explorer.js';

const talk = '/talk/what-sre-could-be-systems-reliability-engineering';

/** Every kind of page, with something that stands on it once it is there, and words that its paper must bear. */
const places: readonly (readonly [path: string, sign: string, words: readonly string[]])[] = [
  ['/', '.trend-lists .rows', ['What runs through the talks', 'site reliability engineering']],
  [
    '/ideas?by=events&idea=concept/error-budget&event=event/srecon18-americas',
    '.cell-panel .talk',
    [
      'SREcon19 Asia/Pacific',
      'blameless postmortem',
      'error-budgets-through-the-years.html, line 60',
    ],
  ],
  [
    '/search?q=Who%20spoke%20about%20error%20budgets%3F',
    '.answers .quote',
    ['Dave Rensin', ', line'],
  ],
  [
    '/concept/error-budget',
    '.related',
    ['The amount of unreliability', '11 talks at 3 conferences'],
  ],
  [talk, '.accounts', ['Laura Nolan', 'srecon22-emea-notes.md', 'Automate toil']],
  ['/speaker/laura-nolan', '.heat-map', ['Ideas over time', 'Worked for']],
  ['/company/google', '.heat-map', ['Who spoke for it']],
  ['/event/srecon18-americas', '.bars', ['What it was about']],
  ['/conference/srecon', '.heat-map', ['SREcon19 Asia/Pacific', 'Editions']],
  [
    '/network?from=concept/error-budget&to=chaos+engineering',
    '.graph-box[data-places]',
    ['error budget', 'chaos engineering', 'is discussed in', ', line'],
  ],
  [
    '/network?from=concept/error-budget',
    '.graph-box[data-places]',
    ['The same as a table', 'service level objective'],
  ],
];

/** What of a page, as paper has it, stands out at the side or is cut off, by its class and first words. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('main *')].filter((element) => {
    const style = getComputedStyle(element);
    const { width, right } = element.getBoundingClientRect();
    if (width < 2 || style.clipPath !== 'none' || element.closest('.unseen')) return false;
    const isCut = style.overflow !== 'visible' && style.display !== 'inline' &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2);
    return isCut || right > document.documentElement.clientWidth + 1;
  }).map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40))`);
}

describe('on paper', () => {
  const explorer = withExplorer();

  it.each(places)(
    '%s stands whole, without what only a screen needs',
    async (path, sign, words) => {
      const page = await explorer.open(path);
      await page.locator(sign).first().waitFor();
      const pdf = await page.pdf({ format: 'A4' });
      const { text: found } = await extractText(new Uint8Array(pdf), { mergePages: true });
      const text = found.replaceAll(/\s+/g, ' ');
      for (const each of words) expect(text).toMatch(each);
      expect(text).not.toMatch(/Skip to the content|As the system|See (?:it|them) in the network/);

      // The width of A4 within its margins.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1000 });
      for (const hidden of ['.head', '.foot', '.controls', '.actions', '.graph-box'])
        expect(await page.locator(`${hidden} >> visible=true`).count()).toBe(0);
      expect(await cutOff(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('a note stands whole, with the words of the quote marked', async () => {
    const page = await explorer.open(talk);
    await page.locator('.takeaways .source', { hasText: '.md' }).first().click();
    await page.locator('.line.wanted').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await cutOff(page)).toEqual([]);
    expect(await page.locator('.line mark').first().isVisible()).toBe(true);
  });

  it('what folds on the screen lies open: the sentences of a talk’s ideas', async () => {
    const page = await explorer.open(talk);
    await page.locator('.ideas details').first().waitFor();
    expect(await page.locator('.ideas details .quote').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ideas details .quote').first().isVisible()).toBe(true);
  });
});
