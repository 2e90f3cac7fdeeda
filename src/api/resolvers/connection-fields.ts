import type { Page, PageEdge } from '../parents.js';

/** `nodes` of every connection. */
export const connectionFields = {
  nodes: <N>(page: Page<N>): N[] => page.edges.map(({ node }) => node),
};

/** Fields of edges that say what ties the node to the list. */
export const tieFields = {
  salience: ({ tie }: PageEdge<unknown>): number | null => tie.salience ?? null,
  central: ({ tie }: PageEdge<unknown>): boolean | null => tie.central ?? null,
  mentions: ({ tie }: PageEdge<unknown>): number | null => tie.mentions ?? null,
};

/** `talkCount` of edges: of the list's own count, else of all the node's talks. */
export const tieCount = {
  talkCount: ({ tie, node }: PageEdge<{ readonly talks: number }>): number =>
    tie.talkCount ?? node.talks,
};
