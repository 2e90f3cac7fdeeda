// One shape for all lists: statements give `key`, `tie`, `node` and `edge` of the entries inside a window, in the list's
// order, and `<statement>-count` gives how many the whole list has.

import type { Parameters, Row } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import type { Page, PageEdge, Tie } from '../parents.js';
import { writeCursor } from './cursor.js';
import { readWindow, type PageArguments } from './read-window.js';

export interface List {
  /** Name of the statement below cypher/read/. */
  readonly statement: string;
  /** Id of the node whose list it is; null for a list of its own. */
  readonly of: string | null;
  /** Parameters beside ids and window. */
  readonly parameters?: Parameters;
}

/** A page of a list; throws BAD_ARGUMENT, BAD_CURSOR. */
export async function loadPage<N>(
  context: Context,
  { statement, of, parameters = {} }: List,
  args: PageArguments,
): Promise<Page<N>> {
  const window = readWindow(args);
  const { backward, afterTie, beforeTie } = window.parameters;
  const rows = await readRows(context, statement, of, { ...parameters, ...window.parameters });
  const isMore = rows.length > window.size;
  // The extra row is the farthest from where the page was counted.
  const kept = isMore ? (backward ? rows.slice(1) : rows.slice(0, -1)) : rows;
  const edges = kept.map((row) => toEdge<N>(row));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? beforeTie !== null : isMore,
      hasPreviousPage: backward ? isMore : afterTie !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const [row] = await readRows(context, `${statement}-count`, of, parameters);
      return Number(row?.['total'] ?? 0);
    },
  };
}

async function readRows(
  { read, readOf }: Context,
  statement: string,
  of: string | null,
  parameters: Parameters,
): Promise<readonly Row[]> {
  return of === null ? read(statement, parameters) : readOf(statement, of, parameters);
}

function toEdge<N>({ key, tie, node, edge }: Row): PageEdge<N> {
  return {
    cursor: writeCursor({ key: Number(key), tie: String(tie) }),
    node: node as N,
    tie: (edge ?? { evidence: [] }) as Tie,
  };
}
