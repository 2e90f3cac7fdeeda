import type { Browser, Page } from 'playwright-core';

const runs = 5;

/** Milliseconds from the start of a visit until something stands, its styles and its frame included. */
export async function timeUntil(page: Page, url: string, sign: string): Promise<number> {
  await page.addInitScript(`{
    const look = () => document.querySelector(${JSON.stringify(sign)})
      ? requestAnimationFrame(() => { globalThis.stoodAt = performance.now(); })
      : requestAnimationFrame(look);
    look();
  }`);
  await page.goto(url);
  await page.locator(sign).first().waitFor();
  for (;;) {
    const stood = await page.evaluate<number | undefined>('globalThis.stoodAt');
    if (stood !== undefined) return stood;
  }
}

/** The same, of visits that begin with nothing in the cache. */
export async function timeVisits(browser: Browser, url: string, sign: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    times.push(await timeUntil(await context.newPage(), url, sign));
    await context.close();
  }
  return times;
}

/** Milliseconds from leaving one page of the explorer until the next stands, of pages that were not seen before. */
export async function timeSteps(
  browser: Browser,
  url: string,
  path: string,
  sign: string,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(`${url}/search`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    times.push(
      await page.evaluate<number>(`new Promise((resolve) => {
        const since = performance.now();
        history.pushState(null, '', ${JSON.stringify(path)});
        dispatchEvent(new PopStateEvent('popstate'));
        const look = () => document.querySelector(${JSON.stringify(sign)})
          ? requestAnimationFrame(() => resolve(performance.now() - since))
          : requestAnimationFrame(look);
        look();
      })`),
    );
    await page.close();
  }
  return times;
}
