// Hubs are not resolved again from all that meets in them: what a change adds to their counts and takes from them is found from
// the touched notes, the stored counts are brought up by it, and only what becomes of it is written.

import type { Curated } from '../../loaders/resolve/curated.js';
import { editionsOf } from '../../loaders/resolve/editions-of.js';
import type { Hub } from '../../loaders/resolve/hub.js';
import { makeHub } from '../../loaders/resolve/make-hub.js';
import { addTally, readTally } from '../../loaders/resolve/tally.js';
import { graphDifference } from '../graph-difference.js';
import type { Difference, GraphNode, GraphRelationship, HubChange } from '../graph.js';
import type { ReadHubs } from './read-hubs-ahead.js';

/** What must be written for hubs to which the touched notes add `after` where they added `before`. */
export async function hubDifference(
  readHubs: ReadHubs,
  before: readonly Hub[],
  after: readonly Hub[],
  curated: Curated,
): Promise<Difference> {
  const moves = hubMoves(before, after);
  const stored = await readHubs(moves);
  const put: GraphNode[] = [];
  const change: HubChange[] = [];
  const drop: GraphNode[] = [];
  const were: GraphRelationship[] = [];
  const are: GraphRelationship[] = [];
  for (const { label, id, tally, gone, come } of moves) {
    const node = stored.get(id);
    const known: Hub = {
      label,
      id,
      tally: readTally(node && 'tally' in node.properties ? (node.properties.tally ?? null) : null),
      evidence: node && 'evidence' in node.properties ? node.properties.evidence : [],
    };
    // Only an event's counts lead to relationships.
    if (node?.label === 'Event') were.push(...editionsOf(known, curated));
    const made = makeHub(
      {
        ...known,
        tally: addTally(known.tally, tally, 1),
        evidence: [...known.evidence.filter((fact) => !gone.has(fact)), ...come],
      },
      curated,
    );
    are.push(...made.relationships);
    if (made.node && node) change.push({ node: made.node, names: changedNames(node, made.node) });
    else if (made.node) put.push(made.node);
    else if (node) drop.push(node);
  }
  const editions = graphDifference(
    { nodes: [], relationships: were },
    { nodes: [], relationships: are },
  );
  return {
    put: { nodes: put, relationships: editions.put.relationships },
    change,
    drop: { nodes: drop, relationships: editions.drop.relationships },
  };
}

interface HubMove extends Hub {
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
}

/** The hubs of which something else is said: the counts to add (some below 0) and the facts that go and come. */
function hubMoves(before: readonly Hub[], after: readonly Hub[]): HubMove[] {
  const was = new Map(before.map((hub) => [hub.id, hub]));
  const is = new Map(after.map((hub) => [hub.id, hub]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): HubMove[] => {
    const [old, fresh] = [was.get(id), is.get(id)];
    const label = (fresh ?? old)?.label;
    if (!label) return [];
    const tally = addTally(fresh?.tally ?? new Map(), old?.tally ?? new Map(), -1);
    const [left, right] = [new Set(old?.evidence), new Set(fresh?.evidence)];
    const gone = new Set([...left].filter((fact) => !right.has(fact)));
    const come = new Set([...right].filter((fact) => !left.has(fact)));
    const isMoved = tally.size + gone.size + come.size > 0;
    return isMoved ? [{ label, id, tally, evidence: [], gone, come }] : [];
  });
}

function changedNames(before: GraphNode, after: GraphNode): string[] {
  const old = new Map<string, unknown>(Object.entries(before.properties));
  return Object.entries(after.properties).flatMap(([name, value]) =>
    isSame(old.get(name) ?? null, value) ? [] : [name],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
