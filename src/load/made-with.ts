/** Raised whenever the same facts may give another graph, or other keys, than before. */
const resolverVersion = '4';

/** What a stored graph was made with: the reader, all that it knows, and the resolver. Where that differs, the next load makes the
 * graph anew from the stored notes. */
export function madeWith(readWith: string): string {
  return `${readWith} ${resolverVersion}`;
}
