import { fold } from './fold.js';

/** `The Day the DNS Died` → `the-day-the-dns-died`: letters and digits of any script, at most 80 code points. */
export function slug(text: string): string {
  const parts =
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = parts.join('-');
  const letters = Array.from(joined);
  if (letters.length <= 80) return joined;
  const cut = letters.slice(0, 80).join('');
  const end = cut.lastIndexOf('-');
  return end < 40 ? cut : cut.slice(0, end);
}
