import { byCodePoint } from '../../text/by-code-point.js';
import { singular } from '../../text/singular.js';
import { words } from '../../text/words.js';

const small = new Set(
  'a an and are as at be but by can do for from has have if in into is it its more most no not of on or our so than that the their there they this to too up us use was we what when which will with you your'.split(
    ' ',
  ),
);

/** The words of weight that more than half of some texts share, sorted. */
export function sharedWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(words(text).map(({ folded }) => singular(folded))))
      if (!small.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > texts.length / 2)
    .map(([word]) => word)
    .toSorted(byCodePoint);
}
