import { byCodePoint } from '../../text/by-code-point.js';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import { readCut, type CutArguments } from '../paging/read-cut.js';
import type { EvidenceParent, PageEdge } from '../parents.js';

interface WithEvidence {
  readonly evidence: readonly string[] | undefined;
}

/** `evidence` and `evidenceCount` of nodes that keep their fact ids. */
export const nodeEvidence = {
  evidence: async (node: WithEvidence, args: CutArguments, context: Context) =>
    loadCut(context, node.evidence ?? [], args),
  evidenceCount: (node: WithEvidence): number => node.evidence?.length ?? 0,
};

/** `evidence` and `evidenceCount` of edges, from their relationships. */
export const edgeEvidence = {
  evidence: async (edge: PageEdge<unknown>, args: CutArguments, context: Context) =>
    loadCut(context, factIds(edge), args),
  evidenceCount: (edge: PageEdge<unknown>): number => factIds(edge).length,
};

async function loadCut(
  context: Context,
  ids: readonly string[],
  args: CutArguments,
): Promise<EvidenceParent[]> {
  const { from, to } = readCut(args);
  return loadFacts(context, ids.slice(from, to));
}

/** A relationship's facts are in order. Those of several are collected in no order, each with a weight, and are put in
 * order here: the same on both stores. */
type Collected = readonly [number, string | readonly string[] | null];

function factIds({ columns }: PageEdge<unknown>): string[] {
  const evidence = (columns['evidence'] ?? []) as readonly (string | Collected)[];
  const weighed = evidence.flatMap((entry, index) =>
    typeof entry === 'string'
      ? [{ id: entry, weight: -index }]
      : [entry[1] ?? []].flat().map((id) => ({ id, weight: entry[0] })),
  );
  const ordered = weighed.toSorted(
    (left, right) => right.weight - left.weight || byCodePoint(left.id, right.id),
  );
  return [...new Set(ordered.map(({ id }) => id))];
}
