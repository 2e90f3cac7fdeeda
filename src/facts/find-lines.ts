import { codePointOffsets } from '../text/code-points.js';

/** Where the lines of `words` stand in a text, one behind the other, from `start` or somewhat before it on: from and to in code points, and
 * so on, lines that follow each other in the text too taken together. Null where one is not there, or where that is no shorter. */
export function findLines(words: string, text: string, start: number): readonly number[] | null {
  const found: number[] = [];
  // A code point is no shorter than a unit.
  let end = start;
  for (const line of words.split('\n')) {
    if (found.length > 0 && text.startsWith(`\n${line}`, end)) {
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
