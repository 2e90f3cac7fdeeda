import type { Context } from '../context.js';
import type { FactCache } from '../facts/fact-cache.js';

interface Known {
  readonly value: Promise<unknown>;
  readonly writes: number;
  readonly until: number;
}

// Of each store, whose cache of facts it shares its life with.
const known = new WeakMap<FactCache, Map<string, Known>>();
const fresh = 10_000;

/** What `load` gives for a key, loaded once after each write of this process, and every ten seconds where others may write: for
 * numbers whose counting takes time that grows with the graph. */
export async function whileUnchanged<T>(
  { facts, store }: Context,
  key: string,
  load: () => Promise<T>,
): Promise<T> {
  const now = performance.now();
  const writes = store.writes();
  const all = known.get(facts) ?? new Map<string, Known>();
  known.set(facts, all);
  let last = all.get(key);
  if (!last || last.writes !== writes || (store.supports.manyOwners && last.until < now)) {
    const value = load();
    last = { value, writes, until: now + fresh };
    all.set(key, last);
    // A failure is told to who asks now, and not kept.
    value.catch(() => all.delete(key));
  }
  return last.value as Promise<T>;
}
