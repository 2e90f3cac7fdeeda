import { codePointOffsets } from '../../text/code-points.js';
import { editDistance } from '../../text/edit-distance.js';
import { fold } from '../../text/fold.js';
import { singular } from '../../text/singular.js';
import type { Highlight, MatchKind } from '../parents.js';

/** A word looked for. */
export interface SoughtWord {
  readonly word: string;
  /** How many slips it may have. */
  readonly slips: number;
  /** Whether a longer word may begin with it. */
  readonly isBeginning: boolean;
}

/** Where a text holds words looked for; null where it holds none. Each word counts for the one that it is nearest to. */
export function matchWords(
  field: Highlight['field'],
  text: string,
  sought: readonly SoughtWord[],
): Highlight | null {
  const found = new Set<string>();
  const offset = codePointOffsets(text);
  const ranges: { from: number; to: number; how: MatchKind }[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    const best = nearest(fold(word), sought);
    if (!best) continue;
    found.add(best.word);
    const from = offset(match.index);
    ranges.push({ from, to: offset(match.index + word.length), how: best.how });
  }
  return ranges.length === 0 ? null : { field, text, ranges, found };
}

function nearest(
  word: string,
  sought: readonly SoughtWord[],
): { readonly word: string; readonly how: MatchKind } | null {
  const plain = singular(word);
  let typo: string | null = null;
  let beginning: string | null = null;
  for (const { word: wanted, slips, isBeginning } of sought) {
    if (word === wanted || plain === singular(wanted)) return { word: wanted, how: 'WORD' };
    if (isBeginning && word.startsWith(wanted)) beginning ??= wanted;
    else if (
      slips > 0 &&
      Math.abs(word.length - wanted.length) <= slips &&
      editDistance(word, wanted, slips) <= slips
    )
      typo ??= wanted;
  }
  if (beginning !== null) return { word: beginning, how: 'BEGINNING' };
  return typo === null ? null : { word: typo, how: 'TYPO' };
}
