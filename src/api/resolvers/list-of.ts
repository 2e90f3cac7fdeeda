import type { Parameters } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import { loadPage } from '../paging/load-page.js';
import type { PageArguments } from '../paging/read-window.js';
import type { Page } from '../parents.js';

/** A resolver for a list of the node's own, from `cypher/read/<statement>.cypher`. */
export function listOf<N>(statement: string, parameters: Parameters = {}) {
  return async (
    { id }: { readonly id: string },
    args: PageArguments,
    context: Context,
  ): Promise<Page<N>> => loadPage(context, { statement, of: id, parameters }, args);
}
