import { byCodePoint } from './by-code-point.js';
import { editDistance } from './edit-distance.js';
import { fold } from './fold.js';

/** The names that someone may have meant by `name`, the nearest first, at most three: those a few slips of the hand away,
 * then those that hold all its words. Empty where none is near. */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const slips = Math.max(1, Math.floor(Array.from(wanted).length / 4));
  const distances = new Map<string, number>();
  for (const candidate of names) {
    if (distances.has(candidate)) continue;
    const given = plain(candidate);
    const distance = editDistance(wanted, given, slips);
    if (distance <= slips) distances.set(candidate, distance);
    else if (holdsWords(given, wanted)) distances.set(candidate, slips + 1);
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

function holdsWords(given: string, wanted: string): boolean {
  if (wanted.length < 3) return false;
  const words = given.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
