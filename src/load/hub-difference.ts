// Hubs are not resolved again from all that meets in them: what a change adds to their counts and takes from them is found from
// the touched notes, and the stored counts are brought up by it.

import type { Curated } from '../../loaders/resolve/curated.js';
import type { Hub } from '../../loaders/resolve/hub.js';
import { makeHub } from '../../loaders/resolve/make-hub.js';
import { addTally, readTally } from '../../loaders/resolve/tally.js';
import { graphDifference } from '../graph-difference.js';
import type { Difference, GraphNode, GraphRelationship } from '../graph.js';
import type { Transaction } from '../store/graph-store.js';
import { readNodes } from '../store/read-nodes.js';

/** What must be written for hubs to which the touched notes add `after` where they added `before`. */
export async function hubDifference(
  transaction: Transaction,
  before: readonly Hub[],
  after: readonly Hub[],
  curated: Curated,
): Promise<Difference> {
  const changes = hubChanges(before, after);
  const stored = new Map<string, GraphNode>();
  const reads = {
    read: (statement: string, parameters: Parameters<Transaction['run']>[1]) =>
      transaction.run(statement, parameters),
  };
  for await (const page of readNodes(reads, [...changes.keys()]))
    for (const node of page) stored.set(node.id, node);
  const fresh: Hub[] = [];
  const editions: GraphRelationship[] = [];
  for (const [id, { label, tally, gone, come }] of changes) {
    const node = stored.get(id);
    const known: Hub = {
      label,
      id,
      tally: readTally(node && 'tally' in node.properties ? (node.properties.tally ?? null) : null),
      evidence: node && 'evidence' in node.properties ? node.properties.evidence : [],
    };
    // Only an event's counts lead to relationships.
    if (node?.label === 'Event') editions.push(...makeHub(known, curated).relationships);
    fresh.push({
      ...known,
      tally: addTally(known.tally, tally, 1),
      evidence: [...known.evidence.filter((fact) => !gone.has(fact)), ...come],
    });
  }
  const made = fresh.map((hub) => makeHub(hub, curated));
  const put = made.flatMap(({ node }) => node ?? []);
  // Something is said of each that was not said before: those that are made are written, whatever they were.
  return graphDifference(
    { nodes: [...stored.values()], relationships: editions },
    { nodes: put, relationships: made.flatMap(({ relationships }) => relationships) },
  );
}

interface HubChange extends Hub {
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
}

/** By id, for hubs of which something else is said: the counts to add (some below 0) and the facts that go and come. */
function hubChanges(before: readonly Hub[], after: readonly Hub[]): Map<string, HubChange> {
  const was = new Map(before.map((hub) => [hub.id, hub]));
  const is = new Map(after.map((hub) => [hub.id, hub]));
  const changes = new Map<string, HubChange>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, fresh] = [was.get(id), is.get(id)];
    const label = (fresh ?? old)?.label;
    if (!label) continue;
    const tally = addTally(fresh?.tally ?? new Map(), old?.tally ?? new Map(), -1);
    const [left, right] = [new Set(old?.evidence), new Set(fresh?.evidence)];
    const gone = new Set([...left].filter((fact) => !right.has(fact)));
    const come = new Set([...right].filter((fact) => !left.has(fact)));
    if (tally.size + gone.size + come.size > 0)
      changes.set(id, { label, id, tally, evidence: [], gone, come });
  }
  return changes;
}
