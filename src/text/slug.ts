import { fold } from './fold.js';

/** `The Day the DNS Died` → `the-day-the-dns-died`: letters and digits of any script, at most 80 code points. */
export function slug(text: string): string {
  const parts =
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = parts.join('-');
  if (joined.length <= 80) return joined;
  const cut = Array.from(joined).slice(0, 80).join('');
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40));
}
