// A list of titles whose separators were lost: "Containers from Scratch SRE Classroom, or How to Build …". The best cut is the
// one whose pieces look most like titles, found by dynamic programming over the places where a title may begin.

import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';

interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

interface Token {
  readonly text: string;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

const small = new Set(
  'a an and are as at be but by can for from how i if in into is it its my nor not of on onto or our over so than that the their to under up via vs was we what when why will with without you your & -'.split(
    ' ',
  ),
);
const opener =
  /^(?:how|why|what|when|the|a|an|(?!engineering)\p{Lu}\p{Ll}+ing|from|beyond|towards?|your|my|our|lessons|introduction)$/iu;

/** The titles of a run of text in order, each with its place. */
export function splitTitles(
  stretches: readonly Stretch[],
  knowledge: Knowledge,
): (Stretch & { text: string })[] {
  const tokens: Token[] = stretches.flatMap(({ block, from, to }) =>
    [...block.text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      block,
      from: from + match.index,
      to: from + match.index + match[0].length,
    })),
  );
  const limit = Math.min(tokens.length, 400);
  const best: { score: number; start: number }[] = [{ score: 0, start: 0 }];
  for (let end = 1; end <= limit; end++) {
    let choice = { score: -Infinity, start: 0 };
    const partsOne = partsLabel(tokens, end, knowledge);
    for (let start = Math.max(0, end - 22); start < end; start++) {
      const before = best[start]?.score ?? -Infinity;
      if (before === -Infinity) continue;
      const score = before + pieceScore(tokens, start, end, partsOne, knowledge);
      if (score > choice.score) choice = { score, start };
    }
    best[end] = choice;
  }
  const cuts: number[] = [];
  for (let end = limit; end > 0; end = best[end]?.start ?? 0) cuts.unshift(end);
  return cuts.flatMap((end, index) => {
    const piece = tokens.slice(cuts[index - 1] ?? 0, end);
    const [first] = piece;
    if (!first || piece.length < 2) return [];
    // A title that runs over two pieces of the paragraph is placed in the piece that it begins in.
    const own = piece.findLast(({ block }) => block === first.block) ?? first;
    const text = piece
      .map((token) => token.text)
      .join(' ')
      .replace(/[,;.]$/, '');
    return [{ text, block: first.block, from: first.from, to: own.to }];
  });
}

/** How much the tokens from `start` to `end` look like one whole title; less where the cut behind them parts a label. */
function pieceScore(
  tokens: readonly Token[],
  start: number,
  end: number,
  partsOne: boolean,
  knowledge: Knowledge,
): number {
  const first = tokens[start]?.text ?? '';
  const last = tokens[end - 1]?.text ?? '';
  const previous = tokens[start - 1]?.text ?? '';
  const length = end - start;
  let score = -0.7;
  if (start > 0) {
    if (!/^[“"‘'(]?[\p{Lu}\d]/u.test(first)) return -9;
    if (small.has(previous.toLowerCase()) || /[,:–—&-]$/.test(previous)) return -9;
    if (/^\p{L}{1,4}['’](?:ve|re|ll|m|d|s)$/u.test(previous)) return -9;
    if (opener.test(first)) score += 1;
    // Titles end in nouns: a plural, or an ending that makes one.
    score += /(?:[^s]s|tion|ment|ity|ure|ness|ance|ence|ship|er|or|ed|camp)\W*$/i.test(previous)
      ? 0.7
      : -0.4;
    if (/^[“"]/.test(first)) score += 1;
    if (/\d$|[?!)]$/.test(previous)) score += 1;
    if (/^\p{Ll}/u.test(previous)) score += 0.8;
  }
  if (small.has(last.toLowerCase()) || /[,:–—&-]$/.test(last)) return -9;
  // "How Uber | Uses …", "… with Better | Debugging": a verb or a noun is still to come.
  if (/^(?:how|why|what)$/i.test(tokens[end - 2]?.text ?? '')) return -9;
  if (
    end < tokens.length &&
    /^(?:better|faster|more|less|new|good|great|big|large|modern|effective|reliable|scalable|simple|technical)$/i.test(
      last,
    )
  )
    return -9;
  score +=
    length === 1
      ? -4
      : length === 2
        ? /\d$/.test(last)
          ? -0.2
          : -0.9
        : length <= 9
          ? 0.6
          : length <= 14
            ? 0.3
            : -0.6;
  const text = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
  if (/\w:\s/.test(text)) score += 0.5;
  if (knowledge.matcher.find(text).length > 0) score += 0.4;
  return partsOne ? score - 2 : score;
}

/** True where a cut before `end` parts a label that belongs together, and no label of several words begins there. */
function partsLabel(tokens: readonly Token[], end: number, { matcher }: Knowledge): boolean {
  const spelt = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  const next = tokens[end]?.text.length ?? 0;
  if (matcher.find(spelt(end, end + 2)).some(({ from, to }) => from === 0 && to > next))
    return false;
  return [2, 1].some((back) => {
    const kept = spelt(end - back, end).length;
    return matcher
      .find(spelt(end - back, end + 2))
      .some(({ from, to }) => from < kept && to > kept + 1);
  });
}
