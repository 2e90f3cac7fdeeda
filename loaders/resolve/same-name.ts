import { byCodePoint } from '../../src/text/by-code-point.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';
import { slipOf } from './slip-of.js';

/** How alike two names are, 0 to 1, and why. */
export interface NameLikeness {
  readonly score: number;
  readonly reason: string;
}

type GivenName = (word: string) => string;

/**
 * How two folded names of persons may be one, null where they are two names: the same, in another order, with a short form of the
 * given name, a middle name or an initial more, or with a slip of the pen or the ear. A first name alone is like no full name.
 */
export function compareNames(
  one: string,
  other: string,
  givenName: GivenName = (word) => word,
): NameLikeness | null {
  if (one === other) return { score: 1, reason: 'same name' };
  // In one order, so that both ways round give one answer.
  const isOrdered = byCodePoint(one, other) <= 0;
  const a = nameOf(isOrdered ? one : other);
  const b = nameOf(isOrdered ? other : one);
  if (a.plain === b.plain) return { score: 0.98, reason: 'same name' };
  if (a.parts.length < 2 || b.parts.length < 2) return null;
  if (a.sorted === b.sorted) return { score: 0.96, reason: 'same name, in another order' };
  return inOrder(a.parts, b.parts, givenName) ?? turned(a.parts, b.parts, givenName);
}

interface Part {
  readonly text: string;
  /** Umlauts written as one letter. */
  readonly plain: string;
}

interface Name {
  readonly parts: readonly Part[];
  readonly plain: string;
  readonly sorted: string;
}

/** Most comparisons are of names that were compared before: each is taken apart once. */
const nameOf = rememberTexts(500_000, (key): Name => {
  const parts = nameParts(key);
  return {
    parts: parts.map((text) => ({ text, plain: plainUmlauts(text) })),
    plain: plainUmlauts(parts.join(' ')),
    sorted: parts.toSorted().join(' '),
  };
});

/** Family name first in one of the two. */
function turned(a: readonly Part[], b: readonly Part[], givenName: GivenName): NameLikeness | null {
  if (a.length !== 2 || b.length !== 2) return null;
  const found = [
    inOrder(a.toReversed(), b, givenName),
    inOrder(a, b.toReversed(), givenName),
  ].flatMap((each) => each ?? []);
  const [best] = found.toSorted((x, y) => y.score - x.score);
  return best && best.score >= 0.85
    ? { score: best.score - 0.05, reason: `${best.reason}, in another order` }
    : null;
}

function inOrder(
  a: readonly Part[],
  b: readonly Part[],
  givenName: GivenName,
): NameLikeness | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const last = comparePart(a.at(-1) ?? none, b.at(-1) ?? none);
  // Most names differ in the last part, and the first takes longer to compare.
  if (!last && short.length === long.length) return null;
  const first = compareFirst(a[0] ?? none, b[0] ?? none, givenName);
  if (!first) return null;
  if (!last) {
    // "Maria Garcia" and "Maria Garcia Lopez".
    return short.every(({ text }, index) => text === long[index]?.text)
      ? { score: 0.85, reason: 'a last name left out' }
      : null;
  }
  const [middle, other] = [short.slice(1, -1), long.slice(1, -1)];
  const within = middle.every(({ text }) =>
    other.some(
      (each) =>
        isShortFor(text, each.text) ||
        isShortFor(each.text, text) ||
        slipOf(text, each.text) !== null,
    ),
  );
  if (!within) return null;
  const left =
    other.length > middle.length ? [{ score: 0.94, reason: 'a middle name left out' }] : [];
  const found = [first, last, ...left].filter(({ score }) => score < 1);
  return {
    score: found.reduce((product, { score }) => product * score, 1),
    reason: found.map(({ reason }) => reason).join(', ') || 'same name',
  };
}

const none: Part = { text: '', plain: '' };

function compareFirst(one: Part, other: Part, givenName: GivenName): NameLikeness | null {
  const found = comparePart(one, other);
  if (found?.score === 1) return found;
  if (givenName(one.text) === givenName(other.text)) {
    const [long = '', short = ''] = [one.text, other.text].toSorted(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    return { score: 0.95, reason: `${capital(short)} is short for ${capital(long)}` };
  }
  if (isShortFor(one.text, other.text) || isShortFor(other.text, one.text))
    return { score: 0.82, reason: 'an initial' };
  return found;
}

function comparePart(one: Part, other: Part): NameLikeness | null {
  if (one.plain === other.plain) return same;
  const slip = slipOf(one.text, other.text);
  if (!slip) return null;
  return {
    score: slip.letters === 1 ? 0.9 : 0.8,
    reason: `${capital(one.text)} and ${capital(other.text)}: ${slip.how}`,
  };
}

const same: NameLikeness = { score: 1, reason: 'same' };

function isShortFor(one: string, other: string): boolean {
  return one.length === 1 && other.startsWith(one);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
