// Where each thing stands. No chance is in it: things start at places that a formula gives and are then pulled by their ties,
// so one link gives one picture. What grew earlier starts from where it stood, so that the eye can follow.

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from './network.js';

/** A place in the picture, in units of its own. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const turn = Math.PI * (3 - Math.sqrt(5));
const steps = 160;

/** The place of each thing; `rounds` are the networks after each growth, each holding the one before. A path lies in a line. */
export function layOut(
  rounds: readonly Network[],
  path: readonly string[] = [],
): ReadonlyMap<string, Spot> {
  const spots = new Map(
    path.map((id, index): [string, Spot] => [id, { x: index * 40, y: index % 2 === 0 ? 0 : 20 }]),
  );
  for (const { things, ties } of rounds) {
    const fresh = [...things.keys()].filter((id) => !spots.has(id));
    if (fresh.length === 0) continue;
    const isFirst = spots.size === 0;
    const graph = new UndirectedGraph();
    for (const [id, { x, y }] of spots) graph.addNode(id, { x, y, fixed: path.includes(id) });
    const parents = parentsOf(ties, spots);
    for (const [index, id] of fresh.entries()) {
      const parent = spots.get(parents.get(id) ?? '') ?? { x: 0, y: 0 };
      // Seeds of a sunflower: evenly around, never two at one place.
      const [reach, angle] = [Math.sqrt(index + (isFirst ? 0 : 1)) * 4, index * turn];
      graph.addNode(id, {
        x: parent.x * (isFirst ? 1 : 1.6) + reach * Math.cos(angle),
        y: parent.y * (isFirst ? 1 : 1.6) + reach * Math.sin(angle),
      });
    }
    for (const { from, to, strength } of ties.values())
      if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to))
        graph.addEdge(from, to, { weight: 0.2 + strength });
    const placed = forceAtlas2(graph, {
      iterations: steps,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        gravity: 0.5,
        scalingRatio: 14,
        slowDown: 2,
        strongGravityMode: false,
        outboundAttractionDistribution: true,
        barnesHutOptimize: graph.order > 500,
      },
    });
    for (const [id, { x, y }] of Object.entries(placed) as [string, Spot][])
      if (!path.includes(id)) spots.set(id, { x, y });
  }
  return spots;
}

function parentsOf(ties: Network['ties'], spots: ReadonlyMap<string, Spot>): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { from, to } of ties.values()) {
    if (spots.has(from) && !parents.has(to)) parents.set(to, from);
    if (spots.has(to) && !parents.has(from)) parents.set(from, to);
  }
  return parents;
}
