// From the notes that go and those that come to what must be written: only what they can touch is read and resolved, once
// as it was and once as it will be. `wholeDifference` comes to the same graph from all notes; tests hold the two together.

import type { Curated } from '../../loaders/resolve/curated.js';
import { findTouched } from '../../loaders/resolve/find-touched.js';
import { hubsOf } from '../../loaders/resolve/hubs-of.js';
import { rememberLinks } from '../../loaders/resolve/remember-links.js';
import { resolvePart } from '../../loaders/resolve/resolve-part.js';
import { graphDifference } from '../graph-difference.js';
import type { Difference, BareNote } from '../graph.js';
import type { Transaction } from '../store/graph-store.js';
import { hubDifference } from './hub-difference.js';
import { readHubsAhead } from './read-hubs-ahead.js';
import { readNeighbours } from './read-neighbours.js';

/** What the change turns the stored graph into, Note nodes left out. */
export async function smallDifference(
  transaction: Transaction,
  { gone, come }: { readonly gone: readonly BareNote[]; readonly come: readonly BareNote[] },
  shared: Curated,
): Promise<Difference> {
  const curated = rememberLinks(shared);
  const changed = [...gone, ...come];
  const hubs = readHubsAhead(transaction, hubsOf(changed, curated));
  const { notes, surroundings } = await findTouched(
    changed,
    readNeighbours(transaction, new Set(changed.map(({ id }) => id)), hubs.handOver),
    curated,
  );
  void hubs.handOver([]);
  const [left, added] = [gone, come].map((each) => new Set(each.map(({ id }) => id)));
  const before = resolvePart(
    notes.filter(({ id }) => !added?.has(id)),
    curated,
    surroundings,
  );
  const after = resolvePart(
    notes.filter(({ id }) => !left?.has(id)),
    curated,
    surroundings,
  );
  const own = graphDifference(before, after);
  const moved = await hubDifference(hubs.read, before.hubs, after.hubs, curated);
  return {
    put: {
      nodes: [...moved.put.nodes, ...own.put.nodes],
      relationships: [...moved.put.relationships, ...own.put.relationships],
    },
    change: moved.change ?? [],
    drop: {
      nodes: [...moved.drop.nodes, ...own.drop.nodes],
      relationships: [...moved.drop.relationships, ...own.drop.relationships],
    },
  };
}
