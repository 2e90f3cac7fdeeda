import type { Graph, GraphNode } from '../src/graph.js';

/** A graph with the counts that a load keeps on its speakers, companies, events and concepts. */
export function withCounts({ nodes, relationships }: Graph): Graph {
  const years = new Map<string, number | null>();
  for (const node of nodes) if (node.label === 'Event') years.set(node.id, node.properties.year);
  const conferences = new Map<string, string>();
  const events = new Map<string, string[]>();
  const gave = new Map<string, number>();
  const talks = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    if (type === 'EDITION_OF') conferences.set(from, to);
    else if (type === 'PRESENTED_AT') append(events, from, to);
    else if (type === 'GAVE') gave.set(from, (gave.get(from) ?? 0) + 1);
    else if (type === 'DISCUSSES') append(talks, to, from);
  }
  const given = new Map<string, number>();
  for (const own of events.values())
    for (const event of own) given.set(event, (given.get(event) ?? 0) + 1);
  return {
    relationships,
    nodes: nodes.map((node): GraphNode => {
      if (node.label === 'Speaker')
        return { ...node, properties: { ...node.properties, talks: gave.get(node.id) ?? 0 } };
      if (node.label === 'Event')
        return { ...node, properties: { ...node.properties, talks: given.get(node.id) ?? 0 } };
      if (node.label !== 'Concept') return node;
      const own = talks.get(node.id) ?? [];
      const perYear = new Map<number, number>();
      const held = new Set<string>();
      for (const talk of own) {
        const at = events.get(talk) ?? [];
        for (const year of new Set(at.map((event) => years.get(event) ?? null)))
          if (year !== null) perYear.set(year, (perYear.get(year) ?? 0) + 1);
        for (const event of at) held.add(conferences.get(event) ?? '');
      }
      held.delete('');
      const found = [...perYear].toSorted(([a, left], [b, right]) => right - left || a - b);
      const dated = [...perYear.keys()].toSorted((a, b) => a - b);
      return {
        ...node,
        properties: {
          ...node.properties,
          talks: own.length,
          conferences: held.size,
          years: perYear.size,
          firstYear: dated[0] ?? null,
          lastYear: dated.at(-1) ?? null,
          peakYear: found[0]?.[0] ?? null,
        },
      };
    }),
  };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
