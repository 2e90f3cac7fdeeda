import type { GraphStore } from '../../store/graph-store.js';

const patience = 5_000;

/** True when the store answers within five seconds. */
export async function checkReady(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answer = store.read('read/is-ready').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
