/** How many single letters must be put in, taken out, changed or swapped with their neighbour to make `right` of `left`.
 * Above `limit` it stops counting and gives `limit + 1`. Counts Unicode code points. */
export function editDistance(left: string, right: string, limit = Infinity): number {
  if (left === right) return 0;
  makeRoom(Math.max(left.length, right.length) + 1);
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  const across = fill(one, short);
  const down = fill(other, long);
  if (Math.abs(down - across) > limit) return limit + 1;
  // Rows of the table of distances between beginnings: the row of one letter of `long` needs the two rows before it.
  for (let index = 0; index <= across; index += 1) last[index] = index;
  let leastOfLast = 0;
  for (let i = 0; i < down; i += 1) {
    row[0] = i + 1;
    let least = i + 1;
    for (let j = 0; j < across; j += 1) {
      let distance = (last[j] ?? 0) + (other[i] === one[j] ? 0 : 1);
      if (i > 0 && j > 0 && other[i] === one[j - 1] && other[i - 1] === one[j])
        distance = Math.min(distance, (beforeLast[j - 1] ?? 0) + 1);
      distance = Math.min(distance, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      least = Math.min(least, distance);
      row[j + 1] = distance;
    }
    // A swap reaches back one row further.
    if (least > limit && leastOfLast > limit) return limit + 1;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[across] ?? 0, limit + 1);
}

// Used again by every call: a load compares millions of words, most of them short.
let [one, other, row, last, beforeLast] = newRows(64);

function newRows(length: number) {
  const make = () => new Int32Array(length);
  return [make(), make(), make(), make(), make()] as const;
}

function makeRoom(length: number): void {
  if (length > one.length) [one, other, row, last, beforeLast] = newRows(2 * length);
}

/** Writes a text's code points into `target`; gives back how many they are. */
function fill(target: Int32Array, text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index += 1;
    target[count] = point;
    count += 1;
  }
  return count;
}
