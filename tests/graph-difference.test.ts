import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { graphDifference } from '../src/graph-difference.js';
import type { Graph, GraphNode, GraphRelationship } from '../src/graph.js';

const conference = (id: string, name: string): GraphNode => ({
  label: 'Conference',
  id,
  properties: { name, altNames: [] },
});
const gave = (from: string, to: string, ...evidence: string[]): GraphRelationship => ({
  type: 'GAVE',
  from,
  to,
  properties: { evidence },
});
const worked = (event: string): GraphRelationship => ({
  type: 'WORKED_FOR',
  from: 'speaker/a',
  to: 'company/b',
  properties: { event, evidence: [] },
});
const graph = (
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[] = [],
): Graph => ({ nodes, relationships });

/** Nodes and relationships as text by their key. */
const keyed = ({ nodes: some, relationships: ties }: Graph) =>
  new Map([
    ...some.map((node) => [node.id, JSON.stringify(node)] as const),
    ...ties.map((tie) => [`${tie.from} ${tie.to}`, JSON.stringify(tie)] as const),
  ]);

describe('graphDifference', () => {
  it('puts what is new, drops what is gone, and leaves the rest', () => {
    const [a, b, c] = [conference('a', 'A'), conference('b', 'B'), conference('c', 'C')];
    expect(graphDifference(graph([a, b]), graph([b, c]))).toEqual({
      put: graph([c]),
      drop: graph([a]),
    });
  });

  it('puts what has other properties', () => {
    const after = graph([conference('a', 'Other')], [gave('s', 't', 'note/a#1', 'note/b#1')]);
    const before = graph([conference('a', 'A')], [gave('s', 't', 'note/a#1')]);
    expect(graphDifference(before, after)).toEqual({ put: after, drop: graph([]) });
  });

  it('tells relationships of a type between the same ends by their event', () => {
    const difference = graphDifference(
      graph([], [worked('event/a')]),
      graph([], [worked('event/b')]),
    );
    expect(difference).toEqual({
      put: graph([], [worked('event/b')]),
      drop: graph([], [worked('event/a')]),
    });
  });

  it('is empty between equal graphs', () => {
    const same = () => graph([conference('a', 'A')], [gave('s', 't', 'note/a#1')]);
    expect(graphDifference(same(), same())).toEqual({ put: graph([]), drop: graph([]) });
  });

  it('turns one graph into the other, whatever they hold', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const nodes = fc.uniqueArray(
      fc.tuple(id, fc.constantFrom('X', 'Y')).map(([own, name]) => conference(own, name)),
      { selector: (node) => node.id },
    );
    const relationships = fc.uniqueArray(
      fc
        .tuple(id, id, fc.constantFrom('n#1', 'n#2'))
        .map(([from, to, fact]) => gave(from, to, fact)),
      {
        selector: ({ from, to }) => `${from} ${to}`,
      },
    );
    const any = fc.tuple(nodes, relationships).map(([some, ties]) => graph(some, ties));
    fc.assert(
      fc.property(any, any, (before, after) => {
        const { put, drop } = graphDifference(before, after);
        const result = keyed(before);
        for (const key of keyed(drop).keys()) result.delete(key);
        for (const [key, value] of keyed(put)) result.set(key, value);
        expect(result).toEqual(keyed(after));
      }),
    );
  });
});
