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

/** Lists are of facts, or of the facts of several relationships. */
function factIds({ columns }: PageEdge<unknown>): string[] {
  const evidence = (columns['evidence'] ?? []) as readonly (string | readonly string[] | null)[];
  return [...new Set(evidence.flat().filter((id) => id !== null))];
}
