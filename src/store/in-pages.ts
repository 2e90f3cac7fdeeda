/** Cuts a list into pieces of at most `size`. */
export function* inPages<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** How many rows one statement takes; in pieces, so that neither store needs all at once. */
export const rowsPerStatement = 2000;

/** Notes hold whole texts: fewer make a piece. */
export const notesPerStatement = 100;
