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
  if (length < 3 || isFar(one, other) || hasDigit(one) || hasDigit(other)) return null;
  const limit = length < 4 ? 0 : length < 8 ? 1 : 2;
  // Of three letters one may be left out, of four.
  const letters =
    limit > 0
      ? editDistance(one, other, limit)
      : one.length !== other.length && editDistance(one, other, 1) === 1
        ? 1
        : 3;
  if (letters <= Math.max(1, limit))
    return { letters, how: letters === 1 ? 'one letter' : 'two letters' };
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

/** Most words differ by more than any slip: in length, or in more letters than three slips put in and take out. */
function isFar(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 3) return true;
  let differing = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count += 1;
  return count > 6;
}

function hasDigit(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}
