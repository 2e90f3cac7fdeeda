import { describe, expect, it } from '@jest/globals';
import { withExplorer } from './with-explorer.js';

describe('a server that stops', () => {
  const explorer = withExplorer();

  it('is told in a sentence, and pages come back by themselves once it runs again', async () => {
    const page = await explorer.open('/concept/error-budget');
    await page.getByRole('heading', { level: 1, name: 'error budget' }).waitFor();
    await explorer.stop();
    await page.locator('.talk-title').first().click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').getByText('comes back by itself').waitFor();
    // What was seen is still there to go back to.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'error budget' }).waitFor();
    await page.goForward();
    await page.getByRole('alert').waitFor();
    await page.getByRole('combobox', { name: /Search/ }).fill('chaos');
    await page.locator('.found').getByText('The server does not answer.').waitFor();
    await explorer.start();
    await page.locator('.accounts').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('that is only slow is told too', async () => {
    const page = await explorer.open('/search');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await route.continue();
    });
    await page.getByRole('link', { name: 'Ideas' }).click();
    expect(await page.getByRole('status').innerText()).toMatch('Loading');
    await page.getByText('This takes longer than usual').waitFor();
    await page.getByRole('table').waitFor();
  });

  it('whose store has failed is told in its own words', async () => {
    const page = await explorer.open('/search');
    await page.route('**/graphql', async (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify({
          errors: [
            {
              message: 'A fault of ours, <b>bold</b>.',
              extensions: { code: 'INTERNAL_SERVER_ERROR' },
            },
          ],
        }),
      }),
    );
    await page.getByRole('link', { name: 'Ideas' }).click();
    await page.getByRole('alert').getByText('A fault of ours, <b>bold</b>.').waitFor();
    expect(await page.getByRole('alert').locator('b').count()).toBe(0);
  });
});

describe('a server that wants a token', () => {
  const explorer = withExplorer();

  it('asks for it, and shows the page once it is given', async () => {
    const page = await explorer.open('/search');
    await page.route('**/graphql', async (route) => {
      if (route.request().headers()['authorization'] === 'Bearer sesame') return route.continue();
      return route.fulfill({
        status: 401,
        contentType: 'application/json',
        body: JSON.stringify({
          errors: [{ message: 'Expected the token.', extensions: { code: 'UNAUTHORIZED' } }],
        }),
      });
    });
    await page.getByRole('link', { name: 'Ideas' }).click();
    await page.getByLabel('Token of this server').fill('sesame');
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
