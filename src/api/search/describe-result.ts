// Why a search found something. The stores rank by their own indexes and say no more than a score, so what fits is worked out
// again from the texts: the same on both stores.

import type { Context } from '../context.js';
import { loadProperties } from '../load-node.js';
import type { FoundLabel, Highlight, NodeParent, SearchResultParent } from '../parents.js';
import { matchWords } from './match-words.js';

interface Texts {
  readonly name: string;
  readonly others: readonly string[];
  readonly hidden: readonly string[];
  readonly text: string;
}

/** The properties that hold the texts of each kind: name, other names, and a longer text. */
const properties: Readonly<Record<Exclude<FoundLabel, 'Quote'>, readonly string[]>> = {
  Talk: ['title', 'altTitles', 'abstract'],
  Speaker: ['name', 'altNames', 'handle'],
  Company: ['name', 'altNames'],
  Concept: ['prefLabel', 'altLabels', 'hiddenLabels', 'definition'],
  Lesson: ['text'],
  Event: ['name', 'altNames'],
  Conference: ['name', 'altNames'],
};

const mostHighlights = 5;

/** What is shown of a result: its name, its texts that fit with where, and why it is there. */
export interface Described {
  readonly name: string;
  readonly highlights: readonly Highlight[];
  readonly why: string;
}

/** Describes a result; one statement for all of a kind. */
export async function describeResult(
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
  const node = await loadProperties(context, kind, properties[kind], nodeId);
  const { name, others, hidden, text } = textsOf(node);
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

function textsOf(node: NodeParent | null): Texts {
  const given = (node ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  const list = (name: string): readonly string[] => (given[name] ?? []) as readonly string[];
  const isLesson = given['name'] === undefined && given['text'] !== undefined;
  return {
    name: text('prefLabel') || text('name') || text('title') || text('text'),
    others: [
      ...list('altLabels'),
      ...list('altNames'),
      ...list('altTitles'),
      ...(text('handle') ? [text('handle')] : []),
    ],
    hidden: list('hiddenLabels'),
    text: isLesson ? '' : text('definition') || text('abstract'),
  };
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
