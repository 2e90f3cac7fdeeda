import { editDistance } from '../../src/text/edit-distance.js';

/** How two folded names of persons relate: `same` to the letter, `near` within a slip of the pen or by an initial. */
export function compareNames(one: string, other: string): 'same' | 'near' | 'other' {
  if (one === other) return 'same';
  const [a, b] = [one.split(' '), other.split(' ')];
  const [firstA = '', lastA = ''] = [a[0], a.at(-1)];
  const [firstB = '', lastB = ''] = [b[0], b.at(-1)];
  if (a.length < 2 || b.length < 2) return 'other';
  if (lastA === lastB && isInitialOf(firstA, firstB)) return 'near';
  // A middle name or initial that one of them leaves out.
  if (firstA === firstB && lastA === lastB) return 'near';
  const limit = Math.min(one.length, other.length) < 8 ? 1 : 2;
  if (editDistance(one, other, limit) > limit) return 'other';
  // Each part on its own may slip by one letter, and short ones not at all: "Jon Li" is no "Jan Lu".
  const parts =
    a.length === b.length ? a.map((part, index) => [part, b[index] ?? ''] as const) : [];
  return parts.length > 0 &&
    parts.every(
      ([x, y]) => x === y || (Math.min(x.length, y.length) > 3 && editDistance(x, y, 1) <= 1),
    )
    ? 'near'
    : 'other';
}

function isInitialOf(one: string, other: string): boolean {
  return (
    (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
  );
}
