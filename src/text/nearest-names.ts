import { byCodePoint } from './by-code-point.js';
import { editDistance } from './edit-distance.js';
import { fold } from './fold.js';

/** The names that someone may have meant by `name`, the nearest first, at most three: those up to three slips of the
 * hand away, then those that hold all its words. Empty where none is near. */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const slips = Math.min(3, Math.max(1, Math.floor(Array.from(wanted).length / 4)));
  const parts = wanted.length < 3 ? null : wanted.split(' ');
  const letters = letterSet(wanted);
  const distances = new Map<string, number>();
  for (const candidate of new Set(names)) {
    const given = plain(candidate);
    // A slip puts in and takes out one letter at most, of two units; most names differ by more and need no table.
    const isFar =
      Math.abs(wanted.length - given.length) > 2 * slips ||
      countBits(letters ^ letterSet(given)) > 2 * slips;
    const distance = isFar ? slips + 1 : editDistance(wanted, given, slips);
    if (distance <= slips || (parts && holdsWords(given, parts)))
      distances.set(candidate, distance);
  }
  return [...distances]
    .toSorted(
      ([left, a], [right, b]) => a - b || left.length - right.length || byCodePoint(left, right),
    )
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

function plain(name: string): string {
  return fold(name)
    .replaceAll(/[-_/\s]+/g, ' ')
    .trim();
}

function holdsWords(given: string, parts: readonly string[]): boolean {
  return parts.every((part) => given.startsWith(part) || given.includes(` ${part}`));
}

/** The letters of a text as bits; letters that share one only make the set smaller. */
function letterSet(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Halves of a surrogate pair would be two letters.
    if (code < 0xd800 || code >= 0xe000) set |= 1 << (code & 31);
  }
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
