/** Where each unit of a text stands, and its end, when it begins at `start` and nothing was taken out of it. */
export function offsetsFrom(start: number, length: number): Int32Array {
  const offsets = new Int32Array(length + 1);
  for (let unit = 0; unit <= length; unit += 1) offsets[unit] = start + unit;
  return offsets;
}
