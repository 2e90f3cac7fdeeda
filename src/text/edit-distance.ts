/** How many single letters must be put in, taken out, changed or swapped with their neighbour to make `right` of `left`.
 * Above `limit` it stops counting and gives `limit + 1`. Counts Unicode code points. */
export function editDistance(left: string, right: string, limit = Infinity): number {
  if (left === right) return 0;
  const [short, long] = [codePoints(left), codePoints(right)].toSorted(
    (one, other) => one.length - other.length,
  ) as [number[], number[]];
  if (long.length - short.length > limit) return limit + 1;
  // Rows of the table of distances between beginnings: the row of one letter of `long` needs the two rows before it.
  let beforeLast: number[] = [];
  let last = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (let i = 0; i < long.length; i += 1) {
    const row = [i + 1];
    let least = i + 1;
    for (let j = 0; j < short.length; j += 1) {
      let distance = at(last, j) + (long[i] === short[j] ? 0 : 1);
      if (i > 0 && j > 0 && long[i] === short[j - 1] && long[i - 1] === short[j])
        distance = Math.min(distance, at(beforeLast, j - 1) + 1);
      distance = Math.min(distance, at(last, j + 1) + 1, at(row, j) + 1);
      least = Math.min(least, distance);
      row.push(distance);
    }
    // A swap reaches back one row further.
    if (least > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, short.length), limit + 1);
}

function codePoints(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
