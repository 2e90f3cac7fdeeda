import type { Word } from '../../text/words.js';

/** Years that a question names, open ends null. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
  /** Numbers of the words that say so. */
  readonly words: readonly number[];
}

/** The years that words outside of names tell: `since 2018`, `in 2019`, `before 2016`, `from 2016 to 2018`. Null for none. */
export function readYears(
  words: readonly Word[],
  isFree: (index: number) => boolean,
): Years | null {
  const years = words.flatMap(({ folded }, index) =>
    isFree(index) && /^(?:19|20)\d\d$/.test(folded) ? [{ index, year: Number(folded) }] : [],
  );
  const [first, second] = years;
  if (!first) return null;
  const before = words[first.index - 1]?.folded ?? '';
  const used = [first.index];
  if (second) {
    const [from, to] = [first.year, second.year].toSorted((a, b) => a - b);
    return { from: from ?? null, to: to ?? null, words: [first.index, second.index] };
  }
  if (/^(?:since|after|from)$/.test(before))
    return { from: first.year + (before === 'after' ? 1 : 0), to: null, words: used };
  if (/^(?:until|till|before|to|by)$/.test(before))
    return { from: null, to: first.year - (before === 'before' ? 1 : 0), words: used };
  return { from: first.year, to: first.year, words: used };
}
