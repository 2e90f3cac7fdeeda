import { byCodePoint } from './by-code-point.js';
import { editDistance } from './edit-distance.js';
import { fold } from './fold.js';

/** The names that someone may have meant by `name`, the nearest first, at most three: those a few slips of the hand away,
 * then those that hold all its words. Empty where none is near. */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const slips = Math.max(1, Math.floor([...lettersOf(wanted)].length / 4));
  const parts = wanted.length < 3 ? null : wanted.split(' ');
  const wantedLetters = letterSet(wanted);
  const distances = new Map<string, number>();
  for (const candidate of new Set(names)) {
    const given = plain(candidate);
    const distance = mayBeNear(wanted.length - given.length, wantedLetters ^ letterSet(given), slips)
      ? editDistance(wanted, given, slips)
      : slips + 1;
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
