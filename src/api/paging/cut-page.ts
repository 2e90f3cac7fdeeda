import type { Page } from '../parents.js';
import type { Window } from './read-window.js';

/** A page's entries from those fetched, of which one more than the page tells that there is more. */
export function cutPage<Edge>(
  fetched: readonly Edge[],
  { size, isBackward, after, before }: Window,
): { readonly edges: readonly Edge[] } & Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage'> {
  const isMore = fetched.length > size;
  // The extra one is the farthest from where the page was counted.
  const edges = isMore ? (isBackward ? fetched.slice(-size) : fetched.slice(0, size)) : fetched;
  return {
    edges,
    hasNextPage: isBackward ? before !== null : isMore,
    hasPreviousPage: isBackward ? isMore : after !== null,
  };
}
