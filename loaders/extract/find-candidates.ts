// Ideas that no list has: phrases that a talk makes much of, by saying them again, by setting them apart, by heading with them.

import { createFeatures } from './create-features.js';
import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { singular } from '../../src/text/singular.js';
import { words, type Word } from '../../src/text/words.js';
import type { Place } from './passage.js';
import { smallWords } from './small-words.js';
import type { Features } from './weights.js';

export interface Candidate {
  /** The phrase as it stands at its first place, in lower case but for names. */
  readonly label: string;
  /** Its words singular, one space between: what is the same phrase. */
  readonly key: string;
  readonly places: readonly [Place, ...Place[]];
  readonly features: Features;
}

interface Found {
  readonly words: readonly Word[];
  readonly places: { block: Block; from: number; to: number; inTitle: boolean }[];
}

/** Phrases of one to three words that stand out in a talk, with what speaks for each. */
export function findCandidates(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): Candidate[] {
  const found = new Map<string, Found>();
  const take = (block: Block, start: number, end: number, inTitle: boolean): void => {
    const text = block.text.slice(start, end);
    const known = knowledge.matcher.find(text);
    let next = 0;
    for (const phrase of phrasesOf(text, knowledge)) {
      const [first, last] = [phrase[0], phrase.at(-1)];
      if (!first || !last) continue;
      // What the vocabulary knows is no candidate, and no part of what it knows. Both come in order.
      while ((known[next]?.to ?? Infinity) <= first.from) next += 1;
      const label = known[next];
      if (label && label.from <= first.from && label.to >= last.to) continue;
      const key = phrase.map(({ folded }) => singular(folded)).join(' ');
      const entry = found.get(key) ?? { words: phrase, places: [] };
      entry.places.push({ block, from: start + first.from, to: start + last.to, inTitle });
      found.set(key, entry);
    }
  };
  if (title) take(title.block, title.from, title.to, true);
  for (const block of body)
    if (/^(?:heading|item|paragraph|quote)$/.test(block.kind))
      take(block, 0, block.text.length, false);
  return [...found].flatMap(([key, entry]) => {
    const features = featuresOf(entry, knowledge);
    const [place, ...rest] = entry.places;
    if (!place || !features) return [];
    return [{ label: labelOf(entry.words), key, places: [place, ...rest] as const, features }];
  });
}

/** What makes a sentence of the words around it: "slides are online". */
const carriesSentence =
  /^(?:is|are|was|were|be|been|has|have|had|can|could|will|would|do|does|did|i|you|we|they|it|he|she|that|which|who|because|when|if)$/;

/** Runs of one to three words that may name an idea: no small words at the ends, no mark between. */
function phrasesOf(text: string, knowledge: Knowledge): Word[][] {
  const all = words(text);
  const small = all.map(isSmall);
  const phrases: Word[][] = [];
  for (let start = 0; start < all.length; start++) {
    if (small[start]) continue;
    for (let length = 1; length <= 3; length++) {
      const end = start + length;
      const last = all[end - 1];
      if (!last) break;
      if (length > 1 && /[^\s-]/.test(text.slice(all[end - 2]?.to, last.from))) break;
      if (small[end - 1]) continue;
      if (length > 2 && carriesSentence.test(all[start + 1]?.folded ?? '')) continue;
      if (
        length > 1 &&
        /^(?:\w+ly|\w+ing)$/.test(last.folded) &&
        knowledge.rank(last.folded) < 4000
      )
        continue;
      phrases.push(all.slice(start, end));
    }
  }
  return phrases;
}

function isSmall({ folded }: Word): boolean {
  return (
    folded.length < 3 || smallWords.has(folded) || /^\d+$/.test(folded) || folded.includes("'")
  );
}

/** Null for a phrase that nothing sets apart. */
function featuresOf({ words: phrase, places }: Found, knowledge: Knowledge): Features | null {
  // One word alone needs more than a place: it must be a rare one.
  const ranks = phrase.map(({ folded }) => knowledge.rank(folded));
  const rarest = Math.max(...ranks);
  if (phrase.length === 1 && (rarest < 4000 || knowledge.givenNames.has(phrase[0]?.folded ?? '')))
    return null;
  if (phrase.length > 1 && rarest < 900) return null;
  const body = places.filter(({ inTitle }) => !inTitle);
  const share = ({ block, from, to }: Found['places'][number]): number =>
    (to - from) / Math.max(1, block.text.length);
  const heads = ({ block, from, to }: Found['places'][number]): boolean =>
    from < 3 && /^\s*(?:[:=–—-]|->)/.test(block.text.slice(to));
  const marks = {
    title: places.some(({ inTitle }) => inTitle),
    heading: body.some(({ block }) => block.kind === 'heading'),
    ownItem: body.some((place) => share(place) > 0.8),
    headsItem: body.some(heads),
    quoted: body.some(
      ({ block, from, to }) =>
        /["“'‘]/.test(block.text.charAt(from - 1)) && /["”'’]/.test(block.text.charAt(to)),
    ),
    acronym: body.some(({ block, to }) => /^\s*\(\p{Lu}{2,6}s?\)/u.test(block.text.slice(to))),
  };
  const blocks = new Set(places.map(({ block }) => block)).size;
  if (blocks < 2 && !Object.values(marks).some(Boolean)) return null;
  if (
    phrase.some(
      ({ folded, text }) =>
        /^\p{Lu}/u.test(text) &&
        (knowledge.companies.has(folded) || knowledge.givenNames.has(folded)),
    )
  )
    return null;
  const features = createFeatures();
  for (const [name, value] of Object.entries(marks)) if (value) features[name] = 1;
  features['repeats'] = Math.min(1, Math.log2(blocks) / 3);
  features[`words${phrase.length}`] = 1;
  if (rarest > 20000) features['rare'] = 1;
  if (Math.min(...ranks) < 500) features['commonPart'] = 1;
  if (phrase.every(({ text }) => /^\p{Lu}/u.test(text)) && body.some(({ from }) => from > 2))
    features['capitals'] = 1;
  if (phrase.some(({ folded }) => knowledge.termWords.has(folded))) features['termWord'] = 1;
  if (phrase.every(({ folded }) => knowledge.termWords.has(folded))) features['allTermWords'] = 1;
  const last = phrase.at(-1)?.folded ?? '';
  if (/(?:tion|ment|ity|ness|ance|ence|ship|ing|sis|ure|ism|age)s?$/.test(last))
    features['nounEnding'] = 1;
  if (/(?:ed|ly|er|est|ful|ous|ive|able)$/.test(last)) features['adjectiveEnding'] = 1;
  if (knowledge.rank(phrase[0]?.folded ?? '') < 300) features['commonStart'] = 1;
  return features;
}

/** Names and acronyms keep their capitals, the rest is written small. */
function labelOf(phrase: readonly Word[]): string {
  return phrase
    .map(({ text }) => (/\p{Lu}.*\p{Lu}/u.test(text) ? text : text.toLowerCase()))
    .join(' ');
}
