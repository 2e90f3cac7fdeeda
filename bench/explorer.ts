// `npm run bench:explorer [-- --talks 21715] [--pyvideo] [--store FILE] [--keep]`: the explorer as it is felt, in headless Chromium.
// With the starter corpus: what a first visit loads, when its picture stands, how soon a letter is answered, how many frames a second
// 300 things move by. With an invented graph as large as pyvideo, and with `--pyvideo` the real one (kept in FILE for the next run):
// how soon each page of what has most talks stands, and the first search after a start. `--only-pyvideo` leaves the rest out. WebGL
// is done by software here, as Chromium has no other.

import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startServer } from '../src/api/start-server.js';
import { openBrowser } from '../tests/browser/open-browser.js';
import { startThroughline } from '../tests/main-job/start-throughline.js';
import { findBusiest } from './explorer/busiest.js';
import { countFrames } from './explorer/count-frames.js';
import { inventedStore, pyvideoStore, type LargeStore } from './explorer/large-stores.js';
import { timeLetters } from './explorer/time-letters.js';
import { timeSteps, timeUntil, timeVisits } from './explorer/time-pages.js';
import { option } from './option.js';
import { reportTo } from './report-to.js';

const { say, keep } = reportTo('explorer');
const talks = option('talks', 21_715);
const has = (name: string) => process.argv.includes(`--${name}`);
const file = has('store') ? (process.argv[process.argv.indexOf('--store') + 1] ?? null) : null;

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

function tell(name: string, times: readonly number[], bound: number): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [middle = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  say(
    `${name.padEnd(52)} ${middle.toFixed(0).padStart(5)} ms  (worst of ${sorted.length}: ${worst.toFixed(0)}; bound ${bound})`,
  );
}

function tellFrames([frames, things]: readonly [number, number]): void {
  say(`network of ${things} things dragged about: ${frames.toFixed(0)} frames a second (bound 30)`);
}

async function measureStarter(browser: Browser): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'throughline-bench-explorer-'));
  const started = await startThroughline({ THROUGHLINE_STORE: join(work, 'graph.grafeo') });
  try {
    const { url } = started;
    say(`scripts of a first visit: ${(await firstLoad(browser, url)).toFixed(1)} KB (bound 200)`);
    const plain = await timeVisits(browser, `${url}/search`, 'h1');
    tell('a page that asks nothing, until it stands', plain, 1000);
    const front = await timeVisits(browser, url, '.heat-map');
    tell('front page, until its heat map stands', front, 1000);
    const words = ['error budget', 'chaos', 'dave rensin'];
    tell('a letter, until its list stands', await timeLetters(browser, url, words), 100);
    tellFrames(await countFrames(browser, url, 'concept/site-reliability-engineering'));
  } finally {
    await started.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

async function measureLarge(browser: Browser, { name, store, close }: LargeStore): Promise<void> {
  const server = await startServer({ store, port: 0 });
  try {
    say(`${name}:`);
    const since = performance.now();
    await timeUntil(await browser.newPage(), `${server.url}/search?q=time`, '.rows, .empty');
    tell('a search that begins with the server', [performance.now() - since], 5000);
    await store.warmUp();
    const { concept, year, talk, speaker, event, conference, word } = await findBusiest(store);
    for (const [path, sign] of [
      ['/', '.heat-map'],
      ['/ideas?by=events', '.heat-map'],
      [`/?idea=${concept}&year=${year}`, '.cell-panel .talk'],
      [`/${concept}`, '.related, .talks'],
      [`/${talk}`, '.accounts, .ideas'],
      [`/${speaker}`, '.heat-map'],
      [`/${event}`, '.bars'],
      [`/${conference}`, '.heat-map'],
      [`/network?from=${concept}`, '.graph-box[data-places]'],
      [`/search?q=${encodeURIComponent(word)}`, '.rows'],
    ] as const) {
      await timeUntil(await browser.newPage(), server.url + path, sign);
      tell(path, await timeSteps(browser, server.url, path, sign), 500);
    }
    tellFrames(await countFrames(browser, server.url, concept));
  } finally {
    await server.close();
    await close();
  }
}

const browser = await openBrowser();
try {
  say(`Chromium ${browser.version()}`);
  if (!has('only-pyvideo')) {
    await measureStarter(browser);
    await measureLarge(browser, await inventedStore(talks));
  }
  if (has('pyvideo') || has('only-pyvideo')) {
    const pyvideo = await pyvideoStore(file);
    if (pyvideo) await measureLarge(browser, pyvideo);
    else say('pyvideo: skipped, ../shared/corpora is not here.');
  }
  if (has('keep')) keep();
} finally {
  await browser.close();
}
