/** Those of some places, in order and none inside another, that share a letter with a stretch; by halving, as lines may be long. */
export function hitsTouching<T extends { readonly from: number; readonly to: number }>(
  hits: readonly T[],
  from: number,
  to: number,
): T[] {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const touching: T[] = [];
  for (let at = low; at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.from >= to) break;
    touching.push(hit);
  }
  return touching;
}
