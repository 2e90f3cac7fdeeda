// Phrases of a text that may name an idea, by their shape alone: runs of words that carry meaning, what is done to something, and
// two such runs that a preposition joins.

import { words, type Word } from '../../src/text/words.js';
import { imperatives } from '../imperatives.js';
import { determiners, prepositions } from './function-words.js';
import { smallWords } from './small-words.js';

/** `gerundWithObject` is "measuring latency", `verbWithObject` "measure latency", `joinedByOf` "cost of delay"; of more than four words
 * in a row only the last three count, as `endOfLonger`. */
export type PhraseShape =
  | 'twoWords'
  | 'threeWords'
  | 'fourWords'
  | 'endOfLonger'
  | 'gerundWithObject'
  | 'verbWithObject'
  | 'joinedByOf'
  | 'joinedByFor'
  | 'joinedByWith';

/** One phrase: its own words without articles, and where it begins and ends among the words of its text. */
export interface Phrase {
  readonly shape: PhraseShape;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/** A text's words, with its phrases from left to right. */
export interface PhrasedText {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
}

const lengths: readonly PhraseShape[] = ['twoWords', 'threeWords', 'fourWords'];
const joints = new Map<string, PhraseShape>([
  ['of', 'joinedByOf'],
  ['for', 'joinedByFor'],
  ['with', 'joinedByWith'],
]);
const beforeVerb = /^(?:to|and|don't|dont|not|never|can|should|must)$/;
const afterParticiple = /^(?:to|the|a|by|in|on|for|with|your|our)$/;

/** Finds the phrases of a text. */
export function phrasesIn(text: string): PhrasedText {
  const found = words(text);
  const small = found.map(isSmall);
  const phrases: Phrase[] = [];
  const between = (index: number): string =>
    text.slice(found[index - 1]?.to ?? 0, found[index]?.from);
  const runEnd = (start: number): number => {
    let end = start + 1;
    while (end < found.length && !small[end] && /^[\s/-]+$/.test(between(end))) end += 1;
    return end;
  };
  const folded = (index: number): string => found[index]?.folded ?? '';
  const add = (shape: Phrase['shape'], own: readonly Word[], first: number, last: number): void => {
    phrases.push({ shape, words: own, first, last });
  };
  /** The run of words after a phrase's own, articles left out; null where none stands there. */
  const objectAt = (index: number, longest: number): { from: number; to: number } | null => {
    let from = index;
    while (from < found.length && determiners.has(folded(from))) from += 1;
    if (from >= found.length || small[from]) return null;
    const to = runEnd(from);
    return to - from <= longest ? { from, to } : null;
  };
  for (let start = 0; start < found.length;) {
    if (small[start]) {
      start += 1;
      continue;
    }
    const end = runEnd(start);
    const startsClause = start === 0 || /[^\s\w'’"“(-]/.test(between(start));
    const isVerb =
      imperatives.has(folded(start)) && (startsClause || beforeVerb.test(folded(start - 1)));
    const from = isVerb && end - start > 1 ? start + 1 : start;
    const to = withoutTail(from, end);
    const length = to - from;
    const own = found.slice(from, to);
    const shape = lengths[length - 2];
    if (shape) add(shape, own, from, to - 1);
    if (length > 4) add('endOfLonger', found.slice(to - 3, to), to - 3, to - 1);
    for (let verb = start; verb < end; verb++) {
      const isGerund = /\w{3}ing$/.test(folded(verb));
      if (!isGerund && !(verb === start && isVerb)) continue;
      const next = prepositions.has(folded(verb + 1)) ? verb + 2 : verb + 1;
      const object = objectAt(next, 3);
      // A gerund right before a noun is a run of its own.
      if (!object || (isGerund && object.from === verb + 1)) continue;
      if (/[^\s\w'’-]/.test(text.slice(found[verb]?.to, found[object.from]?.from))) continue;
      const verbWord = found.slice(verb, verb + 1);
      add(
        isGerund ? 'gerundWithObject' : 'verbWithObject',
        [...verbWord, ...found.slice(object.from, object.to)],
        verb,
        object.to - 1,
      );
    }
    const joint = joints.get(folded(end));
    if (joint && to === end && length <= 3) {
      const object = /^\s+$/.test(between(end) + between(end + 1)) ? objectAt(end + 1, 2) : null;
      if (object && length > 0)
        add(
          joint,
          [...found.slice(from, end + 1), ...found.slice(object.from, object.to)],
          from,
          object.to - 1,
        );
    }
    start = end;
  }
  return { words: found, phrases };

  /** Without adverbs at the end, and without a participle that goes on: "services used | in". */
  function withoutTail(from: number, end: number): number {
    let to = end;
    while (to > from + 1) {
      const goesOn =
        /(?:ed|ing)$/.test(folded(to - 1)) &&
        /^\s+$/.test(between(to)) &&
        afterParticiple.test(folded(to));
      if (!goesOn && !folded(to - 1).endsWith('ly')) break;
      to -= 1;
    }
    return to;
  }
}

function isSmall({ folded }: Word): boolean {
  return (
    folded.length < 3 || smallWords.has(folded) || /^\d+$/.test(folded) || folded.includes("'")
  );
}
