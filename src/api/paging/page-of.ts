import { byCodePoint } from '../../text/by-code-point.js';
import type { Page, PageEdge } from '../parents.js';
import type { Position } from './cursor.js';
import { cutPage } from './cut-page.js';
import { readWindow, type PageArguments } from './read-window.js';

/** A page of a list that is here as a whole, in the order of its positions; throws BAD_ARGUMENT, BAD_CURSOR. */
export function pageOf<N>(
  items: readonly { readonly position: Position; readonly node: N }[],
  args: PageArguments,
): Page<N> {
  const window = readWindow(args);
  const { size, isBackward, after, before } = window;
  const inside = items
    .map(({ position, node }): PageEdge<N> => ({ ...position, columns: {}, node }))
    .toSorted(compare)
    .filter(
      (edge) =>
        (after === null || compare(after, edge) < 0) &&
        (before === null || compare(edge, before) < 0),
    );
  const fetched = isBackward ? inside.slice(-size - 1) : inside.slice(0, size + 1);
  return { ...cutPage(fetched, window), total: items.length, facets: {} };
}

function compare(left: Position, right: Position): number {
  return right.key - left.key || byCodePoint(left.tie, right.tie);
}
