// A load that takes several transactions. The store is marked with whose turn it is, and each of them makes sure of it: another
// loader may have taken over, as it does where it finds the mark of one that was killed.

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore, Transaction } from '../store/graph-store.js';
import { isUnfinished, unfinishedMark } from './is-unfinished.js';

/** Thrown inside of a turn that another loader has taken over. */
class TurnIsLost extends Error {}

export interface Turn {
  /** Does work that may take several `write`s, from its beginning again where another loader came between. */
  readonly take: <T>(work: (write: GraphStore['write']) => Promise<T>) => Promise<T>;
}

const milliseconds = { between: 200, patience: 60_000 };

/** Begins a turn: from now on the store's graph counts as unfinished. `onLost` is called where another loader came between, which may
 * have changed any note. */
export async function takeTurn(store: GraphStore, onLost: () => void): Promise<Turn> {
  const mark = `${unfinishedMark}${randomUUID()}`;
  const begin = async () =>
    store.write(async (transaction) => {
      await transaction.run('write/lock');
      await transaction.run('write/keep-made-with', { madeWith: mark });
    });
  const write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    store.write(async (transaction) => {
      await transaction.run('write/lock');
      const [made] = await transaction.run('read/load-made-with');
      if (made?.['madeWith'] !== mark) throw new TurnIsLost();
      return work(transaction);
    });
  await begin();
  return {
    take: async (work) => {
      for (;;) {
        try {
          return await work(write);
        } catch (error) {
          if (!(error instanceof TurnIsLost)) throw error;
          onLost();
          await untilFree(store);
          await begin();
        }
      }
    },
  };
}

/** Waits until the other loader has finished, or has written nothing for a minute. */
async function untilFree(store: GraphStore): Promise<void> {
  let revision = '';
  let since = Date.now();
  for (;;) {
    if (!(await isUnfinished(store))) return;
    const now = await store.revision();
    if (now !== revision) [revision, since] = [now, Date.now()];
    if (Date.now() - since > milliseconds.patience) return;
    await sleep(milliseconds.between);
  }
}
