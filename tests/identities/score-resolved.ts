import type { Graph } from '../../src/graph.js';

/** Pairs of mentions that are one in the graph and in truth. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  /** Pairs that are one in truth. */
  readonly pairs: number;
}

/** Scores who and what a graph holds to be the same against the truth, over pairs of mentions of talks, of speakers, of both. */
export function scoreResolved(
  graph: Graph,
  truth: ReadonlyMap<string, string>,
): Readonly<Record<'talks' | 'speakers' | 'all', PairScore>> {
  const counts = (label: 'Talk' | 'Speaker', kind: string): readonly [number, number, number] => {
    const entities = graph.nodes.flatMap((node) =>
      node.label === label ? [node.properties.evidence] : [],
    );
    let [out, both] = [0, 0];
    for (const evidence of entities) {
      out += pairsOf(evidence.length);
      for (const count of sizes(evidence.map((id) => truth.get(id) ?? id))) both += pairsOf(count);
    }
    const meant = [...truth.values()].filter((each) => each.startsWith(kind));
    const gold = sizes(meant).reduce((sum, count) => sum + pairsOf(count), 0);
    return [out, both, gold];
  };
  const [talks, speakers] = [counts('Talk', 'talk'), counts('Speaker', 'person')];
  const all = [0, 1, 2].map((index) => (talks[index] ?? 0) + (speakers[index] ?? 0));
  return { talks: scoreOf(talks), speakers: scoreOf(speakers), all: scoreOf(all) };
}

function scoreOf([out = 0, both = 0, gold = 0]: readonly number[]): PairScore {
  return { precision: out > 0 ? both / out : 1, recall: gold > 0 ? both / gold : 1, pairs: gold };
}

function sizes(keys: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
