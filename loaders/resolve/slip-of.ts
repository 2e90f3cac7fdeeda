import { editDistance } from '../../src/text/edit-distance.js';
import { soundOf } from './sounds-like.js';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Map(
  rows.flatMap((row, at) =>
    Array.from(row, (letter, index) => {
      const around = [row[index - 1], row[index + 1]];
      const near = [rows[at - 1], rows[at + 1]].flatMap((other) => [
        other?.[index],
        other?.[index - 1],
        other?.[index + 1],
      ]);
      return [letter, new Set([...around, ...near].filter((each) => each !== undefined))] as const;
    }),
  ),
);

/**
 * How one folded word may be a slip for another: `letters` mistyped (1, or 2 in words of eight letters), `sound` where they sound the
 * same; null where they are two words. Short words bear one slip to a neighbouring key only.
 */
export function slipOf(
  one: string,
  other: string,
): { readonly letters: number; readonly how: string } | null {
  const length = Math.min(one.length, other.length);
  if (length < 3 || /\d/.test(one + other)) return null;
  const limit = length < 4 ? 0 : length < 8 ? 1 : 2;
  const letters = limit === 0 ? 3 : editDistance(one, other, limit);
  if (letters <= limit) return { letters, how: letters === 1 ? 'one letter' : 'two letters' };
  if (length === 3 && isNeighbouringKey(one, other))
    return { letters: 1, how: 'a neighbouring key' };
  return length >= 5 && soundOf(one) === soundOf(other)
    ? { letters: 1, how: 'the same sound' }
    : null;
}

function isNeighbouringKey(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = Array.from(
    one,
    (letter, index) => [letter, other[index] ?? ''] as const,
  ).filter(([a, b]) => a !== b);
  const [pair] = differing;
  return (
    differing.length === 1 && pair !== undefined && (neighbours.get(pair[0])?.has(pair[1]) ?? false)
  );
}
