// Why a search found something. The stores rank by their own indexes and say no more than a score, so what fits is worked out
// again from the texts: the same on both stores.

import type { Context } from '../context.js';
import type { FoundLabel, Highlight, SearchResultParent } from '../parents.js';
import { loadTexts } from './load-texts.js';
import { matchWords } from './match-words.js';

const mostHighlights = 5;

/** What is shown of a result: its name, its texts that fit with where, and why it is there. */
export interface Described {
  readonly name: string;
  readonly highlights: readonly Highlight[];
  readonly why: string;
}

const described = new WeakMap<SearchResultParent, Promise<Described>>();

/** Describes a result, once for all fields that ask; one statement for all results. */
export async function describeResult(
  context: Context,
  result: SearchResultParent,
): Promise<Described> {
  let known = described.get(result);
  if (!known) {
    known = describe(context, result);
    described.set(result, known);
  }
  return known;
}

async function describe(
  context: Context,
  { kind, nodeId, sought, evidence }: SearchResultParent,
): Promise<Described> {
  if (kind === 'Quote' || evidence) {
    const quote = evidence?.fact.quote ?? '';
    const match = matchWords('QUOTE', quote, sought);
    return {
      name: quote,
      highlights: match ? [match] : [],
      why: `A sentence that holds ${listed(wordsOf(match))}.`,
    };
  }
  const { name, others, hidden, text } = await loadTexts(context, nodeId);
  const matches = [
    matchWords('NAME', name, sought),
    ...others.map((other) => matchWords('OTHER_NAME', other, sought)),
    matchWords('TEXT', text, sought),
  ]
    .filter((match) => match !== null)
    .toSorted((left, right) => right.found.size - left.found.size || rank(left) - rank(right))
    .slice(0, mostHighlights);
  const isHidden = matches.length === 0 && hidden.some((each) => matchWords('NAME', each, sought));
  return { name, highlights: matches, why: reason(matches[0], kind, isHidden) };
}

function rank({ field }: Highlight): number {
  return ['NAME', 'OTHER_NAME', 'TEXT', 'QUOTE'].indexOf(field);
}

const fields: Readonly<Record<Highlight['field'], string>> = {
  NAME: 'Its name',
  OTHER_NAME: 'Another name of it',
  TEXT: 'What is said of it',
  QUOTE: 'A sentence',
};

function reason(match: Highlight | undefined, kind: FoundLabel, isHidden: boolean): string {
  if (isHidden) return 'A misspelling of its name is what was looked for.';
  if (!match) return 'Its words are like those looked for.';
  const what = kind === 'Lesson' && match.field === 'NAME' ? 'It' : fields[match.field];
  const other = match.field === 'OTHER_NAME' ? `, “${match.text}”,` : '';
  const hows = new Set(match.ranges.map(({ how }) => how));
  const how = hows.has('WORD')
    ? 'holds'
    : hows.has('BEGINNING')
      ? 'has words that begin as was looked for:'
      : 'has words near those looked for:';
  return `${what}${other} ${how} ${listed(wordsOf(match))}.`;
}

/** The words of a text that fit, as they stand there. */
function wordsOf(match: Highlight | null): string[] {
  if (!match) return [];
  const letters = Array.from(match.text);
  const words = match.ranges.map(({ from, to }) => letters.slice(from, to).join(''));
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, 5);
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
