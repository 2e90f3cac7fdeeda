import type { GraphNode, GraphRelationship, HubLabel } from '../../src/graph.js';
import type { Tally } from './tally.js';

/** A hub as the facts at hand make it: counts, and its own fact ids where it keeps such. */
export interface Hub {
  readonly label: HubLabel;
  readonly id: string;
  readonly tally: Tally;
  readonly evidence: readonly string[];
}

/** The node that a hub's counts come to, with the relationships that follow from them; null where nothing mentions it. */
export interface MadeHub {
  readonly node: (GraphNode & { readonly label: HubLabel }) | null;
  readonly relationships: readonly GraphRelationship[];
}
