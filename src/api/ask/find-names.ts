// Which names a question holds, longest first. Three steps, the cheapest first: ids that stretches of words would have, then
// other labels of concepts, and for what is left a search that forgives slips.

import type { Word } from '../../text/words.js';
import type { Context } from '../context.js';
import { loadProperties } from '../load-node.js';
import { nameKey } from '../names/name-key.js';
import { guessIds, isCalled, nameProperties, type NamedLabel } from '../names/resolve-name.js';
import { matchWords } from '../search/match-words.js';
import { soughtWords } from '../search/sought-words.js';
import { stretchOf, type FoundName, type Stretch } from './found-name.js';
import { patternWords } from './pattern-words.js';
import { smallWords } from './small-words.js';

const labels: readonly NamedLabel[] = ['Concept', 'Speaker', 'Company', 'Event', 'Conference'];

/** No name has more words. */
const longest = 7;

/** The names in a question, in its order; no word belongs to two. */
export async function findNames(
  context: Context,
  question: string,
  words: readonly Word[],
): Promise<FoundName[]> {
  const stretches = stretchesOf(question, words);
  const exact = (
    await Promise.all(stretches.map((stretch) => exactNames(context, stretch, words)))
  ).flat();
  const found = chooseApart(exact);
  const rest = stretches.filter((stretch) => !found.some((name) => overlap(name, stretch)));
  if (rest.length > 0) found.push(...chooseApart(await otherLabels(context, rest), found));
  const left = runsLeft(question, words, found);
  for (const run of left) {
    const guess = await guessName(context, run);
    if (guess) found.push(guess);
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** All stretches of words that could be a name, the longest first. */
function stretchesOf(question: string, words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let size = Math.min(longest, words.length); size > 0; size -= 1)
    for (let from = 0; from + size <= words.length; from += 1) {
      const inside = words.slice(from, from + size);
      const isEdgeSmall = size === 1 && smallWords.has(inside[0]?.folded ?? '');
      const isNumber = inside.every(({ folded }) => /^\d+$/.test(folded));
      const hasName = inside.some(({ folded }) => !smallWords.has(folded));
      if (!isEdgeSmall && !isNumber && hasName)
        stretches.push(stretchOf(question, words, from, from + size));
    }
  return stretches;
}

async function exactNames(
  context: Context,
  stretch: Stretch,
  words: readonly Word[],
): Promise<FoundName[]> {
  const found = await Promise.all(
    labels.map(async (label) => {
      const nodes = await Promise.all(
        guessIds(label, stretch.text).map((id) =>
          loadProperties(context, label, nameProperties[label], id),
        ),
      );
      const node = nodes.find((each) => each !== null && isCalled(label, each, stretch.text));
      return node ? [toName(label, node, stretch)] : [];
    }),
  );
  const before = words[stretch.from - 1]?.folded ?? '';
  // "about Go", "at Go": what stands before tells which of several is meant.
  const likely = /^(?:at|from|by|did|does|has)$/.test(before) ? found.toReversed() : found;
  return likely.flat().slice(0, 1);
}

function toName(label: NamedLabel, node: object, stretch: Stretch): FoundName {
  const { id, name, prefLabel } = node as Readonly<Record<string, string>>;
  const { from, to, text } = stretch;
  return {
    label,
    id: id ?? '',
    name: prefLabel ?? name ?? '',
    from,
    to,
    words: text,
    isGuess: false,
  };
}

async function otherLabels({ read }: Context, stretches: readonly Stretch[]): Promise<FoundName[]> {
  const bySpelling = new Map<string, Stretch>();
  for (const stretch of stretches)
    for (const spelling of [stretch.text.toLowerCase(), nameKey(stretch.text)])
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, stretch);
  const rows = await read('concept-by-name', { names: [...bySpelling.keys()] });
  return rows.flatMap(({ id, name, otherNames, hiddenNames }) => {
    const spellings = [name, ...(otherNames as string[]), ...(hiddenNames as string[])];
    return spellings.flatMap((spelling) => {
      const stretch = bySpelling.get(String(spelling).toLowerCase());
      return stretch ? [toName('Concept', { id, prefLabel: name }, stretch)] : [];
    });
  });
}

/** The longest of names that overlap, of equally long ones the first given. */
function chooseApart(names: readonly FoundName[], taken: readonly FoundName[] = []): FoundName[] {
  const chosen: FoundName[] = [];
  const ordered = names.toSorted(
    (left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from,
  );
  for (const name of ordered)
    if (![...chosen, ...taken].some((other) => overlap(name, other))) chosen.push(name);
  return chosen;
}

function overlap(left: Pick<Stretch, 'from' | 'to'>, right: Pick<Stretch, 'from' | 'to'>): boolean {
  return left.from < right.to && right.from < left.to;
}

/** Words in a row that no name was found in and that are no small ones. */
function runsLeft(
  question: string,
  words: readonly Word[],
  found: readonly FoundName[],
): Stretch[] {
  const runs: Stretch[] = [];
  let start: number | null = null;
  for (let index = 0; index <= words.length; index += 1) {
    const folded = words[index]?.folded ?? '';
    const isFree =
      index < words.length &&
      !smallWords.has(folded) &&
      !/^\d+$/.test(folded) &&
      !patternWords.test(folded) &&
      !found.some((name) => index >= name.from && index < name.to);
    if (isFree) start ??= index;
    else if (start !== null) {
      runs.push(stretchOf(question, words, start, index));
      start = null;
    }
  }
  return runs.slice(0, 4);
}

/** What a run of words is a slip of: a name of as many words, each nearly the same; or a person's last name. */
async function guessName(context: Context, run: Stretch): Promise<FoundName | null> {
  const sought = soughtWords(run.text).map((word) => ({ ...word, isBeginning: false }));
  if (sought.length === 0) return null;
  const hits = await context.store.search(run.text, { labels, limit: 5 });
  const people: FoundName[] = [];
  for (const hit of hits) {
    const label = hit.label as NamedLabel;
    const node = await loadProperties(context, label, nameProperties[label], hit.id);
    if (!node) continue;
    const given = node as unknown as Readonly<Record<string, string | readonly string[]>>;
    const names = nameProperties[label].flatMap((property) => given[property] ?? []);
    const keys = names.map((name) => nameKey(name).split(' '));
    const isMeant = names.some(
      (name, index) =>
        keys[index]?.length === sought.length &&
        matchWords('NAME', name, sought)?.found.size === sought.length,
    );
    const guess = { ...toName(label, node, run), isGuess: true };
    if (isMeant) return guess;
    const last = nameKey(run.text);
    if (label === 'Speaker' && keys.some((key) => key.length > 1 && key.at(-1) === last))
      people.push(guess);
  }
  return people.length === 1 ? (people[0] ?? null) : null;
}
