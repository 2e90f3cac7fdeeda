import type { PageLine } from './page-lines.js';

/** Lines as one. A word that was cut at a line's end is whole again, without its hyphen unless `known`, the words of the
 * file, has it with one. Addresses that lie behind words stand at the end. */
export function joinLines(lines: readonly PageLine[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const head = /(\p{L}+)[-\u00AD]$/u.exec(text)?.[1];
    const tail = /^\p{Ll}[\p{L}]*/u.exec(line.text)?.[0];
    if (head && tail) {
      const whole = `${head}${tail}`.toLowerCase();
      const isHyphenated = !known.has(whole) && known.has(`${head}-${tail}`.toLowerCase());
      text = (isHyphenated ? `${text.slice(0, -1)}-` : text.slice(0, -1)) + line.text;
    } else text += (text === '' ? '' : ' ') + line.text;
  }
  const urls = new Set(lines.flatMap((line) => line.urls));
  for (const url of urls) if (/^https?:/.test(url) && !text.includes(url)) text += ` <${url}>`;
  return text;
}
