// Cuts a line that may announce a talk at every place where a writer may have meant a border.

import type { Knowledge } from '../knowledge.js';
import { fold } from '../../src/text/fold.js';
import { personScore } from './person-score.js';
import { splitPost } from './split-post.js';

/** A stretch of the line between two possible borders. */
export interface Segment {
  readonly text: string;
  /** What stands before it: `,` `-` `:` `|` `.` `(` `by` `from` `with` `@`; `~` where nothing but a name's beginning tells. */
  readonly before: string;
  readonly from: number;
  readonly to: number;
}

const border =
  /(?:\s+[-–—|•·~/]+\s+|[—|]\s*|(?<=\p{Ll})[–-]\s+|,\s+(?:and\s+|[Bb]y\s+|with\s+)?|;\s+|:\s+|(?<=[^\s.].)(?<!\b(?:Sr|Jr|Dr|Mr|Mrs|Ms|St|vs|Inc|Ltd|Corp|v|No))\.\s+(?=\p{Lu})|(?<=[?!]["”]?)\s+(?=\p{Lu})|\s*[([]\s*|\s*[)\]]\s*|\s+(?:[Pp]resented by|[Bb]y|from|with|[Ff]eaturing|[Ff]eat\.?|at|@)\s+(?=[\p{Lu}@])|\s{2,}|(?<=@\w{1,30})\s+(?:&\s+|and\s+)?|\s+(?=@\w))(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+(?=\p{Lu}))?/gu;

/** The segments of a line, at most `limit` of them; the rest of a longer line stays in the last. */
export function splitHeader(text: string, knowledge: Knowledge, limit = 14): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let before = '';
  for (const match of text.matchAll(border)) {
    if (segments.length >= limit - 1) break;
    push(segments, text, start, match.index, before, knowledge);
    before = signOf(match[0]);
    start = match.index + match[0].length;
  }
  push(segments, text, start, text.length, before, knowledge);
  return segments;
}

function signOf(sign: string): string {
  const trimmed = sign
    .trim()
    .toLowerCase()
    .replace(/\s*\b(?:dr|prof|mr|mrs|ms)\.?$/, '');
  if (trimmed === '') return '~';
  if (/^[-–—|•·~/]+$/.test(trimmed)) return trimmed.includes('|') ? '|' : '-';
  return trimmed.startsWith(',')
    ? ','
    : /^[[(]/.exec(trimmed)
      ? '('
      : trimmed.replace(/^presented |^featuring|^feat\.?/, '').trim() || 'by';
}

/** Pushes a segment, cut once more where a name begins or ends with no mark: "The Day the DNS Died Jeremy Blosser". */
function push(
  segments: Segment[],
  text: string,
  from: number,
  to: number,
  before: string,
  knowledge: Knowledge,
): void {
  const source = text.slice(from, to);
  const trimmed = source.trim();
  if (trimmed === '') return;
  const start = from + source.indexOf(trimmed);
  const run = findNameRun(trimmed, knowledge);
  const posts = run ? postsBehind(trimmed, run.to, knowledge) : [];
  const ends = posts.filter((end) => end < trimmed.length);
  const cuts = run ? [0, run.from, run.to, ...ends, trimmed.length] : [0, trimmed.length];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const piece = trimmed.slice(cut, cuts[index + 1]);
    const bare = piece.trim();
    if (bare === '') continue;
    const at = start + cut + piece.indexOf(bare);
    segments.push({
      text: bare,
      // A post and its company are read as if commas set them off.
      before: cut === 0 ? before : posts.length > 0 && cut !== run?.from ? ',' : '~',
      from: at,
      to: at + bare.length,
    });
  }
}

/** Where the post right behind a name ends, and the company behind that. */
function postsBehind(text: string, nameEnd: number, knowledge: Knowledge): number[] {
  const space = /^\s+/.exec(text.slice(nameEnd))?.[0].length ?? 0;
  if (space === 0) return [];
  const ends = splitPost(text.slice(nameEnd + space), knowledge) ?? [];
  return ends.map((end) => nameEnd + space + end);
}

/** The best run of names inside a segment: "Nicole Forsgren & Jez Humble"; null where none is clear or it is all. */
function findNameRun(text: string, knowledge: Knowledge): { from: number; to: number } | null {
  const tokens = [...text.matchAll(/\S+/g)];
  if (tokens.length < 3) return null;
  const covered: { from: number; to: number; score: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isCapital(tokens[index]?.[0]) || !/^[\p{Lu}\p{Ll}]/u.test(tokens[index + 1]?.[0] ?? ''))
      continue;
    const best = [3, 2]
      .map((length) => {
        const last = tokens[index + length - 1];
        const first = tokens[index];
        if (!first || !last) return null;
        const to = last.index + last[0].length;
        const name = text.slice(first.index, to).replace(/[.,;:?!]$/, '');
        // "The James Webb Space Telescope": a name behind an article is part of another.
        const isPart = /\b(?:the|a|an)\s+$/i.test(text.slice(0, first.index));
        // "Rob Hirschfeld Immutable Patterns": the longer run must be the better name by its last word too.
        const drags = length === 3 && familyRank(last[0], knowledge) < 30000;
        const score = isPart || drags ? -5 : personScore(name, knowledge);
        return { from: first.index, to: first.index + name.length, score };
      })
      .filter((each) => each !== null)
      .toSorted((a, b) => b.score - a.score)[0];
    if (best && best.score >= 2.2) covered.push(best);
  }
  const [first] = covered.toSorted((a, b) => b.score - a.score);
  if (!first) return null;
  // Names joined by "and" or "&" are one run.
  let { from, to } = first;
  for (const other of covered) {
    if (other.from > to && /^\s*(?:&|and|\+|,)\s*$/.test(text.slice(to, other.from)))
      ({ to } = other);
    else if (other.to < from && /^\s*(?:&|and|\+|,)\s*$/.test(text.slice(other.to, from)))
      ({ from } = other);
  }
  return from === 0 && to === text.length ? null : { from, to };
}

function isCapital(token: string | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token);
}

/** Word rank of what would be a family name; 100,000 for names that no list holds. */
function familyRank(word: string, knowledge: Knowledge): number {
  const folded = fold(word).replaceAll(/[^\p{L}-]/gu, '');
  if (knowledge.familyNames.has(folded)) return 100_000;
  return knowledge.termWords.has(folded) ? 0 : Math.min(knowledge.rank(folded), 100_000);
}
