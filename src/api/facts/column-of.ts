/** The column, from 1, of the code point at offset `from` of a text, both in Unicode code points. */
export function columnOf(text: string, from: number): number {
  let column = 1;
  let offset = 0;
  for (const character of text) {
    if (offset === from) break;
    column = character === '\n' ? 1 : column + 1;
    offset += 1;
  }
  return column;
}
