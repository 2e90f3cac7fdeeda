import type { Browser } from 'playwright-core';

/** Milliseconds from each letter of a name until the list for the letters so far is painted. */
export async function timeLetters(
  browser: Browser,
  url: string,
  words: readonly string[],
): Promise<number[]> {
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
  for (const word of ['warming', ...words]) {
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
