import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a question is answered with true. Throws after twenty seconds. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('What was waited for did not come about in 20 s.');
    await pause(25);
  }
}
