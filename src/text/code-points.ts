import { countBelow } from './count-below.js';

/** Turns offsets in UTF-16 units, as JavaScript counts, into offsets in Unicode code points, as facts count. */
export function codePointOffsets(text: string): (offset: number) => number {
  // Most texts have no pair, and the engine finds one sooner than a loop does.
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const surrogates: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Only whole pairs are one code point; a lone half counts for itself.
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next < 0xe000) surrogates.push(++index);
    }
  }
  return (offset) => offset - countBelow(surrogates, offset);
}
