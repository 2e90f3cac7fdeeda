// What a reader knows before it opens a note: the vocabulary, names of the field, and word lists. Data only, no note in it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Correction } from '../src/vocabulary/corrections.js';
import { fold } from '../src/text/fold.js';
import { singular } from '../src/text/singular.js';
import { words, type Word } from '../src/text/words.js';
import type { KnownCompany, KnownConference, KnownPerson, Vocabulary } from '../src/vocabulary.js';
import { once } from './once.js';
import { foldSpelling } from '../src/vocabulary/fold-spelling.js';
import { openCorrections } from '../src/vocabulary/open-corrections.js';
import { openVocabularyFolder } from '../src/vocabulary/open-vocabulary-folder.js';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.js';
import { createConceptMatcher, type ConceptMatcher } from './extract/concept-matcher.js';
import { countLabelWords, type LabelWords } from './extract/label-words.js';
import { termWordsOf } from './extract/term-words.js';
import { createSlipMender } from './extract/mend-slip.js';
import { createLooseMatcher, type LooseMatcher } from './extract/loose-matcher.js';
import { readWeights, type AllWeights } from './read-weights.js';

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly matcher: ConceptMatcher;
  /** Finds concepts whose label's words stand in another form or order. */
  readonly looseMatcher: LooseMatcher;
  /** Where words stand in the vocabulary's labels. */
  readonly labelWords: LabelWords;
  /** Every folded word of the vocabulary's labels: words of the trade, seldom of a name. */
  readonly termWords: ReadonlySet<string>;
  /** By each folded spelling. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly companies: ReadonlyMap<string, KnownCompany>;
  readonly conferences: ReadonlyMap<string, KnownConference>;
  /** Finds conference names in text (1: name, 2: year glued to it) and, folded, in addresses (1: name, 2 or 4: region, 3: year). */
  readonly conferencePattern: (text: readonly Word[], at: number) => RegExp | null;
  readonly conferenceAddress: RegExp;
  readonly spellingOf: (name: string) => string;
  /** Folded given names, of them those that are English words too, and family names. */
  readonly givenNames: ReadonlySet<string>;
  readonly ambiguousNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  /** The full form of a folded given name, itself where it is none's short form: "thomas" for "tom". */
  readonly givenName: (word: string) => string;
  /** Rank of a folded word among English words by frequency, 1 the most frequent; Infinity for a rare one. */
  readonly rank: (word: string) => number;
  /** Learnt from labelled notes by `npm run train`. */
  readonly weights: AllWeights;
  /** What people have settled about who and what is the same. */
  readonly corrections: readonly Correction[];
  /** Hash of all the above and the reader's version: facts read with another are read again. */
  readonly readWith: string;
}

/** Raised whenever the same text may give other facts than before. */
const readerVersion = '4';

/** Knowledge that is read when it is first asked for: recognising unchanged notes needs its hash alone. */
export interface LazyKnowledge {
  readonly readWith: string;
  /** Those of its corrections, for reports. */
  readonly corrections?: readonly Correction[];
  /** Where it was opened from, so that another thread can open it too; null where it was put together otherwise. */
  readonly origin?: KnowledgeOrigin | null;
  readonly read: () => Knowledge;
}

/** What `openKnowledge` takes: the folder's address, and files. */
export interface KnowledgeOrigin {
  readonly folder: string;
  readonly correctionFiles: readonly string[];
}

/** Opens the project's `vocabulary/` folder, or another of the same layout; `correctionFiles` stand for its corrections where given.
 * Throws a `VocabularyError` on what can't be read. */
export function openKnowledge(
  folder: URL = new URL('../vocabulary/', import.meta.url),
  correctionFiles: readonly string[] = [],
): LazyKnowledge {
  const { concepts, names } = openVocabularyFolder(folder);
  const lists = [
    'given-names.txt',
    'family-names.txt',
    'word-ranks.txt',
    'weights.json',
    'nicknames.txt',
  ].map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const settled = openCorrections(folder, correctionFiles);
  const hash = createHash('sha256').update(readerVersion);
  for (const text of [
    ...settled.texts,
    ...concepts.map((file) => file.text),
    names?.text ?? '',
    ...lists,
  ]) {
    hash.update(String(text.length)).update(text);
  }
  const readWith = hash.digest('hex').slice(0, 16);
  let known: Knowledge | null = null;
  return {
    readWith,
    corrections: settled.corrections,
    origin: { folder: folder.href, correctionFiles },
    read: () => {
      known ??= parse(folder, lists, settled.corrections, readWith);
      return known;
    },
  };
}

/** Reads all that the reader knows at once. */
export function readKnowledge(folder?: URL): Knowledge {
  return openKnowledge(folder).read();
}

function parse(
  folder: URL,
  lists: readonly string[],
  corrections: readonly Correction[],
  readWith: string,
): Knowledge {
  const vocabulary = readVocabulary(folder);
  const { people, companies, conferences } = vocabulary.names;
  const [given, family, ranked] = lists.map(readList);
  const fullNames = readNicknames(lists[4] ?? '');
  const ranks = new Map(ranked?.words.map((word, index) => [word, index + 1]));
  const rank = (word: string): number => ranks.get(word) ?? ranks.get(singular(word)) ?? Infinity;
  const [givenNames, familyNames] = [new Set(given?.words), new Set(family?.words)];
  const knownCompanies = bySpelling(companies);
  const isKnown = (word: string): boolean =>
    rank(word) < Infinity ||
    givenNames.has(word) ||
    familyNames.has(word) ||
    knownCompanies.has(word);
  // What reading alone asks for is made when it is: a thread that only resolves does without.
  const mend = once(() => createSlipMender(vocabulary.concepts, isKnown));
  const matcher = once(() => createConceptMatcher(vocabulary.concepts, { mend: mend(), isKnown }));
  const looseMatcher = once(() => createLooseMatcher(vocabulary.concepts, rank, mend()));
  const labelWords = once(() => countLabelWords(vocabulary.concepts));
  const weights = once(() => readWeights(lists[3] ?? '{}'));
  return {
    vocabulary,
    get matcher() {
      return matcher();
    },
    get looseMatcher() {
      return looseMatcher();
    },
    get labelWords() {
      return labelWords();
    },
    get weights() {
      return weights();
    },
    termWords: termWordsOf(vocabulary.concepts),
    people: bySpelling(people),
    companies: knownCompanies,
    conferences: bySpelling(conferences),
    conferencePattern: conferencePatterns(conferences),
    conferenceAddress: conferenceAddress(conferences),
    spellingOf: foldSpelling,
    givenNames,
    ambiguousNames: new Set(given?.marked),
    familyNames,
    givenName: (word) => fullNames.get(word) ?? word,
    rank,
    corrections,
    readWith,
  };
}

/** Longer names first, whatever their case: people write SRECon, srecon, Kubecon. Null where the words are none's. */
function conferencePatterns(
  conferences: readonly KnownConference[],
): (text: readonly Word[], at: number) => RegExp | null {
  const byWord = new Map<string, { name: string; rest: readonly string[] }[]>();
  for (const name of conferences.flatMap((each) => [each.name, ...each.variants])) {
    const [first = '', ...rest] = words(name).map(withoutNumber);
    byWord.set(first, [...(byWord.get(first) ?? []), { name, rest }]);
  }
  const patterns = new Map<string, RegExp>();
  return (text, at) => {
    const first = wordAt(text, at);
    const names = byWord.get(first);
    if (!names) return null;
    const stands = (word: string, index: number): boolean => wordAt(text, at + 1 + index) === word;
    if (!names.some(({ rest }) => rest.every(stands))) return null;
    const pattern = patterns.get(first) ?? conferencePattern(names.map(({ name }) => name));
    patterns.set(first, pattern);
    return pattern;
  };
}

function wordAt(text: readonly Word[], at: number): string {
  const word = text[at];
  return word ? withoutNumber(word) : '';
}

/** "srecon18" is SREcon's. */
function withoutNumber({ folded }: Word): string {
  return /\d$/.test(folded) ? folded.replace(/\d+$/, '') : folded;
}

function conferencePattern(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
        .replaceAll(/\s+/g, String.raw`\s+(?:[-–—+]\s+)?`),
    );
  return new RegExp(
    String.raw`(?<![\p{L}\d@/.-])(${escaped.join('|')})(?:\s?['’]?((?:19|20)\d{2}|\d{2})(?!\d))?(?![\p{L}])`,
    'iuy',
  );
}

/** `usenix.org/conference/srecon18americas/…`: a series' name of one word, year and region glued. */
function conferenceAddress(conferences: readonly KnownConference[]): RegExp {
  const names = conferences
    .flatMap(({ name, variants }) => [name, ...variants])
    .map((name) => fold(name).replaceAll(/[^a-z0-9]/g, ''))
    .filter((name) => name.length > 3);
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return new RegExp(
    String.raw`[/.](${longest.join('|')})-?([a-z]*?)-?((?:19|20)?\d{2})/?([a-z]*)(?=[/.\s-]|$)`,
  );
}

function bySpelling<T extends { name: string; variants: readonly string[] }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.name, ...entry.variants].map((name) => [foldSpelling(name), entry] as const),
    ),
  );
}

/** One folded word a line; `#` begins a comment; words after a line `# ambiguous` are marked too. */
function readList(text: string): { words: string[]; marked: string[] } {
  const listed: string[] = [];
  const marked: string[] = [];
  let isMarked = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('# ambiguous')) isMarked = true;
    const word = line.startsWith('#') ? '' : fold(line.trim());
    if (word === '') continue;
    listed.push(word);
    if (isMarked) marked.push(word);
  }
  return { words: listed, marked };
}

/** A full given name a line, its short forms after it. */
function readNicknames(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [full = '', ...short] = line.split(' ').map(fold);
        return short.map((each) => [each, full] as const);
      }),
  );
}
