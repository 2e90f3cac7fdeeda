import type { Graph, GraphNode } from '../../src/graph.js';

/** What the benchmark asks for: ids and words of one graph. */
export interface Askable {
  /** Ids of concepts with at least 20 talks (or those with most). */
  readonly concepts: readonly string[];
  /** Ids of the speakers with most talks. */
  readonly speakers: readonly string[];
  /** Words of titles, each of several talks. */
  readonly words: readonly string[];
}

/** Finds in a graph what the five questions can be asked about; the same for the same graph. */
export function askable({ nodes }: Graph): Askable {
  const concepts = byTalks(nodes, 'Concept');
  const crowded = concepts.filter(({ talks }) => talks >= 20);
  return {
    concepts: ids(crowded.length >= 20 ? crowded : concepts, 180),
    speakers: ids(byTalks(nodes, 'Speaker'), 400),
    words: titleWords(nodes),
  };
}

function byTalks(nodes: readonly GraphNode[], label: 'Concept' | 'Speaker') {
  return nodes
    .flatMap(({ label: each, id, properties }) =>
      each === label ? [{ id, talks: properties.talks }] : [],
    )
    .toSorted((left, right) => right.talks - left.talks || (left.id < right.id ? -1 : 1));
}

function ids(found: readonly { readonly id: string }[], most: number): string[] {
  // Spread over all, so that not only the most crowded are asked.
  const step = Math.max(1, Math.floor(found.length / most));
  return found.flatMap(({ id }, at) => (at % step === 0 ? [id] : [])).slice(0, most);
}

function titleWords(nodes: readonly GraphNode[]): string[] {
  const counts = new Map<string, number>();
  for (const node of nodes)
    if (node.label === 'Talk')
      for (const word of new Set(node.properties.title?.toLowerCase().match(/\p{L}{4,}/gu)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 3 && count <= 200)
    .map(([word]) => word)
    .toSorted()
    .slice(0, 2_000);
}
