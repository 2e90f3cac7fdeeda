import type { Context } from '../context.js';
import type { FactCache } from '../facts/fact-cache.js';
import type { Parameters } from '../../store/graph-store.js';
import type { Statement } from '../../store/to-statement.js';

/** The parameter that holds how many talks there are. */
export const talkTotalParameter = 'talkTotal';

interface Known {
  readonly total: Promise<number>;
  readonly writes: number;
  readonly until: number;
}

// Of each store, whose cache of facts it shares its life with. Counting takes time that grows with the graph, so it is done
// once after each write of this process, and every ten seconds where others may write.
const known = new WeakMap<FactCache, Known>();
const fresh = 10_000;

/** The parameters that a statement needs beside its own: how many talks there are, where it asks. */
export async function withTalkTotal(
  context: Context,
  statement: Statement,
  parameters: Parameters,
): Promise<Parameters> {
  if (!statement.parameters.includes(talkTotalParameter)) return parameters;
  return { ...parameters, [talkTotalParameter]: await talkTotal(context) };
}

async function talkTotal({ facts, store, read }: Context): Promise<number> {
  const now = performance.now();
  const writes = store.writes();
  let last = known.get(facts);
  if (!last || last.writes !== writes || (store.supports.manyOwners && last.until < now)) {
    const total = read('talk-total').then(([row]) => Number(row?.['total'] ?? 0));
    last = { total, writes, until: now + fresh };
    known.set(facts, last);
    // A failure is told to who asks now, and not kept.
    total.catch(() => known.delete(facts));
  }
  return last.total;
}
