import type { Graph, GraphNode } from '../../src/graph.js';

/** Fills in the counts that a load keeps on speakers, events and concepts. */
export function countTalks({ nodes, relationships }: Graph): Graph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = (type: string, end: 'from' | 'to', id: string) =>
    relationships
      .filter((each) => each.type === type && each[end] === id)
      .map((each) => each[end === 'from' ? 'to' : 'from']);
  const yearOf = (id: string) => {
    const node = byId.get(id);
    return node?.label === 'Talk' ? node.properties.year : null;
  };
  const count = (node: GraphNode): GraphNode => {
    if (node.label === 'Speaker')
      return withTalks(node, ends('GAVE', 'from', node.id).length) as GraphNode;
    if (node.label === 'Event')
      return withTalks(node, ends('PRESENTED_AT', 'to', node.id).length) as GraphNode;
    if (node.label !== 'Concept') return node;
    const talks = ends('DISCUSSES', 'to', node.id);
    const years = talks.map(yearOf).filter((year) => year !== null);
    const distinct = [...new Set(years)].toSorted((left, right) => left - right);
    const conferences = talks
      .flatMap((talk) => ends('PRESENTED_AT', 'from', talk))
      .flatMap((event) => ends('EDITION_OF', 'from', event));
    const inYear = (year: number) => years.filter((each) => each === year).length;
    return {
      ...node,
      properties: {
        ...node.properties,
        talks: talks.length,
        conferences: new Set(conferences).size,
        years: distinct.length,
        firstYear: distinct[0] ?? null,
        lastYear: distinct.at(-1) ?? null,
        peakYear: distinct.toSorted((left, right) => inYear(right) - inYear(left))[0] ?? null,
      },
    };
  };
  return { nodes: nodes.map(count), relationships };
}

function withTalks(node: GraphNode, talks: number): unknown {
  return { ...node, properties: { ...node.properties, talks } };
}
