import type { Browser } from 'playwright-core';

/** Frames a second while a picture of 300 things is dragged about for three seconds; the number of things too. */
export async function countFrames(
  browser: Browser,
  url: string,
  from: string,
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
  await page.goto(`${url}/network?from=${from}&grown=${grown}`);
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
