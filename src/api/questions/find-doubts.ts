import { byCodePoint } from '../../text/by-code-point.js';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import { pageSizes } from '../paging/read-window.js';
import type { DoubtParent } from '../parents.js';

/** The mentions that were taken for something on a near call, the nearest call first, at most `first`. */
export async function findDoubts(context: Context, first: number): Promise<DoubtParent[]> {
  if (!Number.isInteger(first) || first < 1 || first > pageSizes.most)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`first\` to be an integer from 1 to ${pageSizes.most}, got \`${first}\`.`,
    );
  const rows = await context.read('doubts');
  const doubts = rows
    .flatMap(({ id, evidence, reasons, doubts: own }) =>
      texts(own).map((doubt) => {
        const [score = '', fact = ''] = doubt.split(' ');
        const reason = texts(reasons)[texts(evidence).indexOf(fact)] ?? null;
        return { nodeId: String(id), score: Number(score), fact, reason };
      }),
    )
    .toSorted((a, b) => a.score - b.score || byCodePoint(a.fact, b.fact))
    .slice(0, first);
  const found = await Promise.all(
    doubts.map(async ({ nodeId, score, fact, reason }) => {
      const [mention] = await loadFacts(context, [fact]);
      return mention ? [{ nodeId, score, mention: { ...mention, reason } }] : [];
    }),
  );
  return found.flat();
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
