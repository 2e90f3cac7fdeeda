import { words } from '../../src/text/words.js';
import { slipOf } from './slip-of.js';

/** A spelling with what speaks for it. */
export interface Spelling {
  readonly text: string;
  /** Higher wins first: a curated name over a programme over a note. */
  readonly authority: number;
  /** How many mentions are spelt so, 1 where it is left out. */
  readonly count?: number;
}

interface Candidate {
  readonly text: string;
  readonly words: readonly string[];
  readonly authority: number;
  readonly count: number;
}

/**
 * The canonical spelling: by authority, then by fewer slips (words that no list knows where another spelling has a known word
 * almost like it), then by how many mentions agree, then the one written with most care (length, capitals, accents), then by code
 * point. A function of the set of mentions and of the shipped lists alone.
 */
export function chooseSpelling(
  spellings: readonly Spelling[],
  isKnown: (word: string) => boolean = () => true,
): string {
  const [first] = spellings;
  if (!first) return '';
  if (spellings.every(({ text }) => text === first.text)) return first.text;
  const counts = new Map<string, Candidate>();
  for (const { text, authority, count = 1 } of spellings) {
    const before = counts.get(text);
    counts.set(text, {
      text,
      words: before?.words ?? words(text).map(({ folded }) => folded),
      authority: Math.max(authority, before?.authority ?? authority),
      count: (before?.count ?? 0) + count,
    });
  }
  const all = [...counts.values()];
  const known = new Set(all.flatMap((each) => each.words).filter(isKnown));
  const judged = all.map((each) => ({
    text: each.text,
    authority: each.authority,
    count: each.count,
    slips: each.words.filter(
      (word) => !known.has(word) && [...known].some((other) => slipOf(word, other) !== null),
    ).length,
    support: all.filter((other) => agrees(other, each)).reduce((sum, { count }) => sum + count, 0),
  }));
  const [best] = judged.toSorted(
    (a, b) =>
      b.authority - a.authority ||
      a.slips - b.slips ||
      b.support - a.support ||
      b.count - a.count ||
      care(b.text) - care(a.text) ||
      (a.text < b.text ? -1 : 1),
  );
  return best?.text ?? '';
}

/** Who writes the same words, or leaves out what stands behind a colon or dash, agrees. */
function agrees(one: Candidate, whole: Candidate): boolean {
  if (one.words.join(' ') === whole.words.join(' ')) return true;
  const title = /^(.*?)\s*(?::|\s[-–—]|—)\s*\S/.exec(whole.text)?.[1];
  return (
    title !== undefined &&
    words(title)
      .map(({ folded }) => folded)
      .join(' ') === one.words.join(' ')
  );
}

function care(text: string): number {
  const capitals = text.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0;
  const shouted = text === text.toUpperCase() ? 20 : 0;
  return text.length + capitals * 2 + (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - shouted;
}
