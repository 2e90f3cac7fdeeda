/** Cuts a list into pieces of at most `size`, small enough for one statement. */
export function* inPages<T>(items: readonly T[], size = 2000): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
