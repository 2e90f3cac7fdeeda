// `npm run bench:explorer [-- --talks 21715]`: the explorer as it is felt, in headless Chromium. With the starter corpus: what a
// first visit loads, when its picture stands, how soon a letter is answered, how many frames a second 300 things move by. With an
// invented graph as large as pyvideo: how soon each page stands. WebGL is done by software here, as Chromium has no other.

import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../src/api/start-server.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { openBrowser } from '../tests/browser/open-browser.js';
import { startThroughline } from '../tests/main-job/start-throughline.js';
import { generatedGraph } from './generated-graph.js';
import { putGraph } from './put-graph.js';

const at = process.argv.indexOf('--talks');
const talks = at < 0 ? 21_715 : Number(process.argv[at + 1]);
const runs = 5;

/** Milliseconds from the start of a visit until something stands, its styles and its frame included. */
async function timeUntil(page: Page, url: string, sign: string): Promise<number> {
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
async function timeVisits(browser: Browser, url: string, sign: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    times.push(await timeUntil(await context.newPage(), url, sign));
    await context.close();
  }
  return times;
}

/** Milliseconds from leaving one page of the explorer until the next stands, of pages that were not seen before. */
async function timeSteps(
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

/** Kilobytes of scripts that a first visit loads, as they are sent. */
async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('.heat-map').waitFor();
  const bytes = await page.evaluate<number>(
    "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
  );
  await page.close();
  return bytes / 1024;
}

/** Milliseconds from each letter of a name until the list for the letters so far is painted. */
async function timeLetters(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.addInitScript(`{
    const typed = new Map();
    globalThis.answered = [];
    addEventListener('input', ({ target }) => typed.set(target.value, performance.now()), true);
    const look = () => {
      const words = document.querySelector('.option-all')?.textContent ?? '';
      for (const [text, since] of typed)
        if (words.includes('“' + text.trim() + '”')) {
          typed.delete(text);
          globalThis.answered.push(performance.now() - since);
        }
      requestAnimationFrame(look);
    };
    look();
  }`);
  await page.goto(url);
  await page.locator('.heat-map').waitFor();
  const times: number[] = [];
  for (const word of ['warming', 'error budget', 'chaos', 'dave rensin']) {
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill('');
    for (const letter of word) {
      await box.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(250);
    }
    const answered = await page.evaluate<number[]>('globalThis.answered.splice(0)');
    if (word !== 'warming') times.push(...answered);
  }
  await page.close();
  return times;
}

/** Frames a second while a picture of 300 things is dragged about for three seconds; the number of things too. */
async function countFrames(
  browser: Browser,
  url: string,
): Promise<readonly [frames: number, things: number]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ talks(first: 40) { nodes { id } } }',
    }),
  });
  const { data } = (await answer.json()) as { data: { talks: { nodes: { id: string }[] } } };
  const grown = data.talks.nodes.map(({ id }) => id).join(',');
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(`${url}/network?from=concept/site-reliability-engineering&grown=${grown}`);
  const box = page.locator('.graph-box[data-places]');
  await box.waitFor();
  const things = (JSON.parse((await box.getAttribute('data-places')) ?? '[]') as unknown[]).length;
  const frame = await box.boundingBox();
  const [x, y] = [(frame?.x ?? 0) + 60, (frame?.y ?? 0) + 60];
  await page.evaluate(`{
    globalThis.frames = 0;
    const count = () => { globalThis.frames += 1; requestAnimationFrame(count); };
    count();
  }`);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const [since, before] = [performance.now(), await page.evaluate<number>('globalThis.frames')];
  for (let step = 0; performance.now() - since < 3_000; step += 1)
    await page.mouse.move(x + 150 + 150 * Math.sin(step / 9), y + 120 + 120 * Math.cos(step / 9));
  const frames = (await page.evaluate<number>('globalThis.frames')) - before;
  const seconds = (performance.now() - since) / 1000;
  await page.mouse.up();
  await page.close();
  return [frames / seconds, things];
}

function tell(name: string, times: readonly number[], bound: number): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [middle = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${name.padEnd(52)} ${middle.toFixed(0).padStart(5)} ms  (worst of ${sorted.length}: ${worst.toFixed(0)}; bound ${bound})`,
  );
}

const work = mkdtempSync(join(tmpdir(), 'throughline-bench-explorer-'));
const started = await startThroughline({ THROUGHLINE_STORE: join(work, 'graph.grafeo') });
const browser = await openBrowser();
try {
  console.log(`Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} cores`);
  console.log(
    `scripts of a first visit: ${(await firstLoad(browser, started.url)).toFixed(1)} KB (bound 200)`,
  );
  tell(
    'a page that asks nothing, until it stands',
    await timeVisits(browser, `${started.url}/search`, 'h1'),
    1000,
  );
  tell(
    'front page, until its heat map stands',
    await timeVisits(browser, started.url, '.heat-map'),
    1000,
  );
  tell('a letter, until its list stands', await timeLetters(browser, started.url), 100);
  const [frames, things] = await countFrames(browser, started.url);
  console.log(
    `network of ${things} things dragged about: ${frames.toFixed(0)} frames a second (bound 30)`,
  );
} finally {
  await started.stop();
  rmSync(work, { recursive: true, force: true });
}

const store = await openEmbedded(null);
await putGraph(store, generatedGraph({ talks, hubTalks: Math.min(2_000, talks) }));
const server = await startServer({ store, port: 0 });
try {
  console.log(`an invented graph of ${talks.toLocaleString('en')} talks:`);
  for (const [path, sign] of [
    ['/', '.heat-map'],
    ['/ideas?by=events', '.heat-map'],
    ['/?idea=concept/hub&year=2020', '.cell-panel .talk'],
    ['/concept/hub', '.related, .talks'],
    ['/talk/talk-7', '.accounts, .ideas'],
    ['/speaker/person-7', '.heat-map'],
    ['/event/edition-7', '.bars'],
    ['/conference/series-0', '.heat-map'],
    ['/network?from=concept/hub', '.graph-box[data-places]'],
    ['/search?q=idea', '.rows'],
  ] as const) {
    await timeUntil(await browser.newPage(), server.url + path, sign);
    tell(path, await timeSteps(browser, server.url, path, sign), 500);
  }
} finally {
  await browser.close();
  await server.close();
  await store.close();
}
