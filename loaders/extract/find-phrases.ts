// Ideas that no list has and that nothing sets apart: any phrase of a fitting shape, for learnt weights to choose from.

import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { singular } from '../../src/text/singular.js';
import type { Word } from '../../src/text/words.js';
import { hitsTouching } from './hits-touching.js';
import type { Place } from './passage.js';
import { phraseFeatures, type PhrasePlace } from './phrase-features.js';
import { phrasesIn } from './phrase-shapes.js';
import type { Features } from './weights.js';

export interface FoundPhrase {
  /** The phrase's own words, in lower case but for names. */
  readonly label: string;
  /** Its words singular, one space between: what is the same phrase. */
  readonly key: string;
  readonly places: readonly [Place, ...Place[]];
  readonly features: Features;
}

/** Phrases of a talk's title and passage that the vocabulary does not know, with what speaks for each. */
export function findPhrases(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): FoundPhrase[] {
  const found = new Map<string, { words: readonly Word[]; places: PhrasePlace[] }>();
  const take = (block: Block, start: number, end: number, inTitle: boolean): void => {
    const text = block.text.slice(start, end);
    const known = knowledge.matcher.find(text);
    const { words: around, phrases } = phrasesIn(text);
    for (const { shape, words: own, first, last } of phrases) {
      const [from, to] = [around[first]?.from ?? 0, around[last]?.to ?? 0];
      // Neither what the vocabulary knows, nor what cuts through it.
      const touching = hitsTouching(known, from, to);
      if (touching.some((hit) => hit.from < from || hit.to > to)) continue;
      if (touching.some((hit) => hit.from === from && hit.to === to)) continue;
      if (own.some((word) => isName(word, knowledge))) continue;
      const key = own.map(({ folded }) => singular(folded)).join(' ');
      const entry = found.get(key) ?? { words: own, places: [] };
      entry.places.push({
        block,
        from: start + from,
        to: start + to,
        inTitle,
        shape,
        before: around[first - 1]?.folded ?? '',
        after: around[last + 1]?.folded ?? '',
        wordsBefore: first,
        wordsAfter: around.length - 1 - last,
        holdsLabel: touching.length > 0,
        labelsAround: known.length,
      });
      found.set(key, entry);
    }
  };
  if (title) take(title.block, title.from, title.to, true);
  for (const block of body)
    if (/^(?:heading|item|paragraph|quote|row)$/.test(block.kind))
      take(block, 0, block.text.length, false);
  return [...found].flatMap(([key, { words: own, places }]) => {
    const [place, ...rest] = places;
    return place
      ? [
          {
            label: labelOf(own),
            key,
            places: [place, ...rest] as const,
            features: phraseFeatures(own, [place, ...rest], body, knowledge),
          },
        ]
      : [];
  });
}

function isName({ text, folded }: Word, knowledge: Knowledge): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    (knowledge.companies.has(folded) ||
      knowledge.givenNames.has(folded) ||
      (knowledge.familyNames.has(folded) &&
        text !== text.toUpperCase() &&
        knowledge.rank(folded) > 8000))
  );
}

/** Names and acronyms keep their capitals, the rest is written small. */
function labelOf(phrase: readonly Word[]): string {
  return phrase
    .map(({ text }) => (/\p{Lu}.*\p{Lu}/u.test(text) ? text : text.toLowerCase()))
    .join(' ');
}
