// Decides whether two mentions are of one talk. Titles are misspelt and cut short, so a second sign must agree: a speaker, the
// event, or rare words. Looks at the two mentions alone.

import type { TalkMention } from './mention.js';
import { compareNames } from './same-name.js';
import { slipOf } from './slip-of.js';

/** What comparing titles needs to know of words and names. */
export interface TitleKnowledge {
  readonly givenName: (word: string) => string;
  /** True for a folded word that a list knows: where it stands for another, that was no slip. */
  readonly isWord: (word: string) => boolean;
}

const nothingKnown: TitleKnowledge = { givenName: (word) => word, isWord: () => false };

/** Titles less alike are never of one talk. */
const leastLikeness = 0.45;

/** 0 to 1, and why; null where something forbids it. */
export function compareTalks(
  one: TalkMention,
  other: TalkMention,
  names: TitleKnowledge = nothingKnown,
): { readonly score: number; readonly reason: string } | null {
  if (one.fact.title === null || other.fact.title === null) return null;
  const [a, b] = [one.content, other.content];
  // Most that share a key share little else: the words are cheap to compare and the people are not.
  const exact = a.length > 0 && isSame(a, b);
  const compared = exact ? wholly(a) : compareWords(a, b, leastLikeness);
  if (!compared || mustStayApart(one, other, names)) return null;
  const { shared, typos, likeness, covered, left } = compared;
  const people = comparePeople(one, other, names);
  const sameEvent = one.edition !== null && one.edition === other.edition;
  const otherEvent = one.edition !== null && other.edition !== null && !sameEvent;
  // Two people may both give an "Introduction".
  if (people === 'other' && (likeness < 1 || a.length < 3)) return null;
  const signs = [
    ...(people === 'same' ? ['same speaker'] : []),
    ...(sameEvent ? ['same event'] : []),
    ...(typos > 0 ? [`${plural(typos, 'word')} misspelt`] : []),
  ];
  const because = (what: string): string => [what, ...signs].join(', ');
  if (otherEvent) {
    if (people !== 'same') return null;
    if (exact && a.length > 1) return { score: 0.9, reason: because('same title') };
    return likeness >= 0.9 && shared >= 3
      ? { score: 0.8 * likeness, reason: because('nearly the same title') }
      : null;
  }
  const backed = people === 'same' || sameEvent;
  const replaced = Math.min(...left.map((words) => words.filter(names.isWord).length));
  // "Lessons Learned from X at Y" is a pattern: where its words are others, not missing, it is another talk.
  const isOther = replaced > 1 || (replaced === 1 && !(people === 'same' && sameEvent));
  // Of a talk in parts a title without its part may mean any.
  const isPart = partOf(one.words) !== partOf(other.words);
  if (exact && (backed || a.length >= 3) && (people !== 'other' || sameEvent))
    return { score: 1, reason: because('same title') };
  if (isPart || (isOther && likeness < 0.9)) return null;
  if (likeness >= 0.8 && (backed || shared >= 4))
    return { score: likeness, reason: because('nearly the same title') };
  const wide = people === 'same' ? leastLikeness : 0.5;
  if (backed && covered >= 0.99 && shared >= 2 && likeness >= wide) {
    return { score: 0.7 + likeness / 10, reason: because('one title is part of the other') };
  }
  if (people === 'same' && sameEvent && likeness >= 0.5) {
    return { score: 0.6 + likeness / 10, reason: because('titles share most words') };
  }
  return sameEvent && likeness >= 0.72 && shared >= 4
    ? { score: likeness * 0.9, reason: because('titles share most words') }
    : null;
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** True where two mentions can't be one talk, whatever their titles: numbers that differ, two passages of one note. */
export function mustStayApart(
  one: TalkMention,
  other: TalkMention,
  names: TitleKnowledge = nothingKnown,
): boolean {
  if (one.note === other.note && !isSame(one.words, other.words)) return true;
  const [left, right] = [numbersOf(one.words), numbersOf(other.words)];
  if (left !== right && left !== '' && right !== '') return true;
  if (one.edition !== null && one.edition === other.edition && otherAddress(one, other))
    return true;
  return comparePeople(one, other, names) === 'other' && !isOneTitle(one.content, other.content);
}

/** The same words, but for slips. */
function isOneTitle(a: readonly string[], b: readonly string[]): boolean {
  return isSame(a, b) || compareWords(a, b, 1) !== null;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

const numbers = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

function numbersOf(words: readonly string[]): string {
  return words
    .map((word) => numbers.get(word) ?? word)
    .filter((word) => /^\d+$/.test(word))
    .join(' ');
}

function partOf(words: readonly string[]): string {
  const at = words.findIndex((word) => /^(?:part|vol|volume|episode|chapter)$/.test(word));
  return at < 0 ? '' : (numbers.get(words[at + 1] ?? '') ?? words[at + 1] ?? '');
}

/** Two pages of one site for talks of one event are two talks. */
function otherAddress({ fact: one }: TalkMention, { fact: other }: TalkMention): boolean {
  const [a, b] = [one.url, other.url].map((url) =>
    /^https?:\/\/(?:www\.)?([^/]+)\/(.*?)\/?$/.exec(url ?? ''),
  );
  return a?.[1] !== undefined && a[1] === b?.[1] && a[2] !== b[2];
}

/** `same` when one speaker is in both, `other` when both name speakers and none is shared, `unknown` else. */
function comparePeople(
  one: TalkMention,
  other: TalkMention,
  { givenName }: TitleKnowledge,
): 'same' | 'other' | 'unknown' {
  const [left, right] = [one, other].map(({ speakers }) =>
    // A first name alone says too little for either.
    speakers.flatMap(({ key }) => (key.includes(' ') ? [key] : [])),
  );
  if (!left || !right || left.length === 0 || right.length === 0) return 'unknown';
  const shared = left.some((a) => right.some((b) => compareNames(a, b, givenName) !== null));
  return shared ? 'same' : 'other';
}

interface WordLikeness {
  readonly shared: number;
  readonly typos: number;
  readonly likeness: number;
  readonly covered: number;
  /** What each has that the other has not. */
  readonly left: readonly [readonly string[], readonly string[]];
}

function wholly({ length }: readonly string[]): WordLikeness {
  return { shared: length, typos: 0, likeness: 1, covered: 1, left: [[], []] };
}

/** Words of one title found in the other, to the letter or with a slip; likeness is the F1 of the two bags. Null where it is
 * less than `least`, which most pairs are: they are given up as soon as too few words are left to reach it. */
function compareWords(
  a: readonly string[],
  b: readonly string[],
  least: number,
): WordLikeness | null {
  const all = a.length + b.length;
  if (likenessOf(Math.min(a.length, b.length), all) < least) return null;
  const left = [...b];
  const alone: string[] = [];
  let shared = 0;
  let typos = 0;
  for (const [at, word] of a.entries()) {
    const exact = left.indexOf(word);
    const near = exact >= 0 ? exact : left.findIndex((each) => isSlipOf(word, each));
    if (near < 0) {
      alone.push(word);
      if (likenessOf(shared + a.length - at - 1, all) < least) return null;
      continue;
    }
    shared += 1;
    if (exact < 0) typos += 1;
    left.splice(near, 1);
  }
  const likeness = likenessOf(shared, all);
  const covered = shared / Math.max(1, Math.min(a.length, b.length));
  return { shared, typos, likeness, covered, left: [alone, left] };
}

/** F1 of two bags that hold so many words together and share so many. */
function likenessOf(shared: number, all: number): number {
  return all > 0 ? (2 * shared) / all : 0;
}

/** Mistyped or misheard, or another form of the word. */
function isSlipOf(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 4) return false;
  if (
    length >= 5 &&
    Math.abs(one.length - other.length) <= 2 &&
    other.startsWith(one.slice(0, 4)) &&
    one.replace(/(?:s|ed|ing|es|er)$/, '') === other.replace(/(?:s|ed|ing|es|er)$/, '')
  )
    return true;
  return slipOf(one, other) !== null;
}
