import { countBelow } from './count-below.js';

/** What cuts pieces out of a text, as `slice` does, by offsets in Unicode code points. A piece keeps the whole text in memory. */
export function codePointSlices(text: string): (from: number, to: number) => string {
  // Most texts have no pair, and the engine finds one sooner than a loop does.
  if (!/[\ud800-\udbff]/.test(text)) return (from, to) => text.slice(from, to);
  /** Where the pairs stand, in code points. */
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) <= 0xffff) continue;
    pairs.push(index - pairs.length);
    index += 1;
  }
  const unitOf = (offset: number): number => offset + countBelow(pairs, offset);
  return (from, to) => text.slice(unitOf(from), unitOf(to));
}
