// From a question to which of the kinds it is, with what it names. The first pattern that fits decides; none of them looks at
// more than the question's own words and the kinds of names in it.

import { fold } from '../../text/fold.js';
import { words as wordsIn } from '../../text/words.js';
import type { Context } from '../context.js';
import type { QuestionKind } from '../generated/schema-types.js';
import { findNames } from './find-names.js';
import type { FoundName } from './found-name.js';
import { readYears, type Years } from './read-years.js';
import { patternWords } from './pattern-words.js';
import { smallWords } from './small-words.js';

export interface Understood {
  readonly kind: QuestionKind;
  readonly question: string;
  readonly names: readonly FoundName[];
  /** Names after `not`, `without`, `except`: concepts that are not wanted. */
  readonly excluded: readonly FoundName[];
  readonly years: Years | null;
  readonly isKeynote: boolean;
  /** Words that nothing was made of. */
  readonly ignored: readonly string[];
}

interface Names {
  readonly concepts: number;
  readonly speakers: number;
  readonly places: number;
  readonly companies: number;
  readonly all: number;
}

const kinds: readonly (readonly [QuestionKind, RegExp, (names: Names) => boolean])[] = [
  [
    'GAPS',
    /\b(?:nobody|no ?one|no talks?|never|gaps?|missing|uncovered|neglected|forgotten|not (?:been )?(?:covered|discussed|spoken))\b/,
    ({ all }) => all === 0,
  ],
  [
    'CONNECTION',
    /\b(?:connect|connects|connected|connection|relation|relate[sd]?|link(?:s|ed)?|path|way|between|in common|to do with)\b/,
    ({ all }) => all >= 2,
  ],
  [
    'COMPANIONS',
    /\b(?:with whom|who .*\bwith\b|together|co-?speakers?|companions?|share[sd]? the stage|co-?present)/,
    ({ speakers, concepts }) => speakers === 1 && concepts === 0,
  ],
  [
    'LESSONS',
    /\b(?:learn(?:s|t|ed|ing)?|lessons?|advice|advise[sd]?|recommend\w*|takeaways?|tips?|should|best practices?|avoid|how (?:do|to|can))\b/,
    ({ concepts }) => concepts > 0,
  ],
  [
    'RECURRING',
    /\b(?:recur\w*|come[s]? back|came back|return\w*|again and again|every year|themes?|trends?|most (?:common|discussed|popular|talked)|often)\b/,
    ({ concepts, speakers, companies }) => concepts + speakers + companies === 0,
  ],
  [
    'TALKS',
    /^(?:which|what|list|show|find|any|how many|are there)?\s*(?:me |all |the )*(?:talks?|sessions?|presentations?|keynotes?|workshops?)\b/,
    ({ all }) => all > 0,
  ],
  [
    'RELATED',
    /\b(?:go(?:es)? with|related|similar|near|neighbours?|associated|alongside|next to)\b/,
    ({ concepts }) => concepts === 1,
  ],
  [
    'SPEAKERS',
    /\b(?:who|whom|speakers?|people|person|experts?|anybody|anyone|somebody|someone)\b/,
    ({ concepts, places, companies }) => concepts + places + companies > 0,
  ],
  [
    'YEARS',
    /\b(?:when|which years?|what years?|how long|how old|since when|first (?:time|discussed|mentioned|heard)|latest|new|old|still|recent|come[s]? back|every year)\b/,
    ({ concepts }) => concepts > 0,
  ],
  [
    'CONFERENCES',
    /\b(?:where|which (?:conferences?|events?)|what (?:conferences?|events?))\b/,
    ({ concepts }) => concepts > 0,
  ],
  [
    'DEFINITION',
    /^(?:what(?: is|'s| are| does)|define|explain|definition|meaning)\b/,
    ({ concepts, all }) => concepts === 1 && all === 1,
  ],
  [
    'TOPICS',
    /\b(?:what|topics?|subjects?|ideas?|concepts?|about)\b/,
    ({ concepts, speakers, places, companies }) =>
      concepts === 0 && speakers + places + companies > 0,
  ],
  ['TALKS', /^/, ({ all }) => all > 0],
];

/** What a question asks, as far as its words and the names in it tell. */
export async function understand(context: Context, question: string): Promise<Understood> {
  const words = wordsIn(question);
  const found = await findNames(context, question, words);
  const inName = (index: number) => found.some(({ from, to }) => index >= from && index < to);
  const years = readYears(words, (index) => !inName(index));
  const isExcluded = ({ label, from }: FoundName) =>
    label === 'Concept' &&
    words
      .slice(Math.max(0, from - 3), from)
      .some(({ folded }) => /^(?:not|without|except|excluding)$/.test(folded));
  const names = found.filter((name) => !isExcluded(name));
  const text = fold(question).trim();
  const counts = countNames(names);
  const kind = kinds.find(([, pattern, fits]) => fits(counts) && pattern.test(text))?.[0];
  return {
    kind: kind ?? 'SEARCH',
    question,
    names,
    excluded: found.filter(isExcluded),
    years,
    isKeynote: /\bkeynotes?\b/.test(text),
    ignored: words
      .filter(
        ({ folded }, index) =>
          !inName(index) &&
          !smallWords.has(folded) &&
          !(kind && patternWords.test(folded)) &&
          !(years?.words.includes(index) ?? false),
      )
      .map((word) => word.text),
  };
}

function countNames(names: readonly FoundName[]): Names {
  const count = (...labels: FoundName['label'][]) =>
    names.filter(({ label }) => labels.includes(label)).length;
  return {
    concepts: count('Concept'),
    speakers: count('Speaker'),
    places: count('Event', 'Conference'),
    companies: count('Company'),
    all: names.length,
  };
}
