import { byCodePoint } from '../../src/text/by-code-point.js';
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
  const [left = '', right = ''] = [one, other].toSorted(byCodePoint);
  const [a, b] = [nameParts(left), nameParts(right)];
  if (plainUmlauts(a.join(' ')) === plainUmlauts(b.join(' ')))
    return { score: 0.98, reason: 'same name' };
  if (a.length < 2 || b.length < 2) return null;
  if (a.toSorted().join(' ') === b.toSorted().join(' '))
    return { score: 0.96, reason: 'same name, in another order' };
  return inOrder(a, b, givenName) ?? turned(a, b, givenName);
}

/** Family name first in one of the two. */
function turned(
  a: readonly string[],
  b: readonly string[],
  givenName: GivenName,
): NameLikeness | null {
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
  a: readonly string[],
  b: readonly string[],
  givenName: GivenName,
): NameLikeness | null {
  const first = compareFirst(a[0] ?? '', b[0] ?? '', givenName);
  const last = comparePart(a.at(-1) ?? '', b.at(-1) ?? '');
  if (!first) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!last) {
    // "Maria Garcia" and "Maria Garcia Lopez".
    return short.length < long.length && short.every((part, index) => part === long[index])
      ? { score: 0.85, reason: 'a last name left out' }
      : null;
  }
  const [middle, other] = [short.slice(1, -1), long.slice(1, -1)];
  const within = middle.every((part) =>
    other.some(
      (each) => isShortFor(part, each) || isShortFor(each, part) || slipOf(part, each) !== null,
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

function compareFirst(one: string, other: string, givenName: GivenName): NameLikeness | null {
  const found = comparePart(one, other);
  if (found?.score === 1) return found;
  if (givenName(one) === givenName(other)) {
    const [long = '', short = ''] = [one, other].toSorted(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    return { score: 0.95, reason: `${capital(short)} is short for ${capital(long)}` };
  }
  if (isShortFor(one, other) || isShortFor(other, one))
    return { score: 0.82, reason: 'an initial' };
  return found;
}

function comparePart(one: string, other: string): NameLikeness | null {
  if (one === other || plainUmlauts(one) === plainUmlauts(other))
    return { score: 1, reason: 'same' };
  const slip = slipOf(one, other);
  if (!slip) return null;
  return {
    score: slip.letters === 1 ? 0.9 : 0.8,
    reason: `${capital(one)} and ${capital(other)}: ${slip.how}`,
  };
}

function isShortFor(one: string, other: string): boolean {
  return one.length === 1 && other.startsWith(one);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
