// A word that is none, one letter off a word of the vocabulary's labels: "heirarchy", "consitency", "cgroup2".

import { editDistance } from '../../src/text/edit-distance.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { words } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';

/** Shorter words lie too near one another. */
const least = 7;

/**
 * Gives for a folded word the label's word that it is a slip for or that stands in it before a version, and the word itself
 * where it is known (`isKnown` says so of English words and names), or near to none or to several.
 */
export function createSlipMender(
  concepts: readonly VocabularyConcept[],
  isKnown: (word: string) => boolean,
): (word: string) => string {
  let known: { readonly labels: ReadonlySet<string>; readonly near: Near } | null = null;
  const mend = (word: string): string => {
    known ??= indexLabels(concepts);
    const { labels, near } = known;
    if (labels.has(word)) return word;
    const bare = /^(\p{L}{4,})\d{1,2}$/u.exec(word)?.[1];
    if (bare !== undefined) return labels.has(bare) ? bare : word;
    if (word.length < least || /\d/.test(word) || isKnown(word)) return word;
    const found = new Set<string>();
    for (const form of [word, ...shortened(word)])
      for (const label of near.get(form) ?? [])
        if (label[0] === word[0] && editDistance(word, label, 1) === 1 && isUsual(word, label))
          found.add(label);
    // "Latencie" is near to "latency" and "latencies", which are one word.
    const [first, second, ...more] = [...found].toSorted((a, b) => a.length - b.length);
    const isOne =
      second === undefined || (more.length === 0 && second.startsWith(first?.slice(0, -1) ?? ''));
    return first !== undefined && isOne ? first : word;
  };
  return rememberTexts(100_000, mend);
}

/** People put vowels for vowels, and hit a key beside the right one; another letter for a letter is another word. */
function isUsual(word: string, label: string): boolean {
  if (word.length !== label.length) return true;
  const at = Array.from(word).findIndex((letter, index) => letter !== label[index]);
  const [one = '', other = ''] = [word[at], label[at]];
  if (word[at + 1] === other && label[at + 1] === one) return true;
  return /^[aeiou]{2}$/.test(one + other) || areNeighbours(one, other);
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(one: string, other: string): boolean {
  return rows.some((row, index) => {
    const at = row.indexOf(one);
    if (at < 0) return false;
    const above = rows[index - 1] ?? '';
    const below = rows[index + 1] ?? '';
    return [row[at - 1], row[at + 1], above[at], above[at + 1], below[at], below[at - 1]].includes(
      other,
    );
  });
}

/** Label words by themselves and by what is left of them without one letter. */
type Near = ReadonlyMap<string, readonly string[]>;

function indexLabels(concepts: readonly VocabularyConcept[]): {
  labels: ReadonlySet<string>;
  near: Near;
} {
  const labels = new Set(
    concepts.flatMap(({ prefLabel, altLabels, hiddenLabels }) =>
      [prefLabel, ...altLabels, ...hiddenLabels].flatMap((label) =>
        words(label).map(({ folded }) => folded),
      ),
    ),
  );
  const near = new Map<string, string[]>();
  for (const label of labels) {
    if (label.length < least || /[\d']/.test(label)) continue;
    for (const form of [label, ...shortened(label)]) {
      const own = near.get(form);
      if (own) own.push(label);
      else near.set(form, [label]);
    }
  }
  return { labels, near };
}

/** A word without each of its letters but the first. */
function shortened(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at + 1) + word.slice(at + 2),
  );
}
