import { codePointOffsets } from '../text/code-points.js';

/** Where the lines of `words` stand in a text behind the code point `start`, in their order: from and to, in code points, of each, or of
 * several that follow each other there too. Null where one does not stand there, or where that is no shorter to write. */
export function findLines(words: string, text: string, start: number): readonly number[] | null {
  const found: number[] = [];
  // No offset in code points is greater than in units: to begin a little before does no harm.
  let end = start;
  for (const line of words.split('\n')) {
    const isNext = text.charAt(end) === '\n' && text.startsWith(line, end + 1);
    if (isNext && found.length > 0) {
      end += line.length + 1;
      found[found.length - 1] = end;
      continue;
    }
    const at = text.indexOf(line, end);
    if (at < 0) return null;
    end = at + line.length;
    found.push(at, end);
  }
  const places = found.map(codePointOffsets(text));
  return String(places).length < words.length ? places : null;
}
