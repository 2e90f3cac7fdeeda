/** How many single letters must be put in, taken out, changed or swapped with their neighbour to make `right` of `left`.
 * Above `limit` it stops counting and gives `limit + 1`. Counts Unicode code points. */
export function editDistance(left: string, right: string, limit = Infinity): number {
  const [short, long] = [Array.from(left), Array.from(right)].toSorted(
    (a, b) => a.length - b.length,
  ) as [string[], string[]];
  if (long.length - short.length > limit) return limit + 1;
  // Rows of the table of distances between beginnings: the row of one letter of `long` needs the two rows before it.
  let beforeLast: number[] = [];
  let last = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (const [i, letter] of long.entries()) {
    const row = [i + 1];
    for (const [j, other] of short.entries()) {
      const changed = at(last, j) + (letter === other ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && letter === short[j - 1] && long[i - 1] === other
          ? at(beforeLast, j - 1) + 1
          : Infinity;
      row.push(Math.min(changed, swapped, at(last, j + 1) + 1, at(row, j) + 1));
    }
    // A swap reaches back one row further.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, short.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
