import { writeCursor } from '../paging/cursor.js';
import type { Page, PageEdge } from '../parents.js';

/** Fields of every connection. */
export const connectionFields = {
  nodes: <N>({ edges }: Page<N>): N[] => edges.map(({ node }) => node),
  totalCount: ({ total }: Page<unknown>): number => total ?? 0,
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: Page<unknown>) => {
    const [first, last] = [edges[0], edges.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first ? writeCursor(first) : null,
      endCursor: last ? writeCursor(last) : null,
    };
  },
};

/** `cursor` of every edge. */
export const edgeFields = {
  cursor: ({ key, tie }: PageEdge<unknown>): string => writeCursor({ key, tie }),
};

/** Fields of edges that say what ties the node to the list. */
export const tieFields = {
  salience: ({ columns }: PageEdge<unknown>) => numberOf(columns['salience']),
  central: ({ columns }: PageEdge<unknown>) =>
    typeof columns['central'] === 'boolean' ? columns['central'] : null,
  mentions: ({ columns }: PageEdge<unknown>) => numberOf(columns['mentions']),
};

/** `score` of edges. */
export const tieScore = {
  score: ({ columns }: PageEdge<unknown>) => numberOf(columns['score']),
};

/** `talkCount` of edges. */
export const tieCount = {
  talkCount: ({ columns }: PageEdge<unknown>): number => numberOf(columns['talkCount']) ?? 0,
};

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
