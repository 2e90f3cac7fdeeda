/** One physical line: what marks it, and where its content stands. Offsets in UTF-16 units of the note's text. */
export interface Line {
  readonly number: number;
  /** Columns before the first mark or word; a tab counts to the next multiple of four. */
  readonly indent: number;
  readonly mark:
    | 'none'
    | 'bullet'
    | 'ordinal'
    | 'heading'
    | 'quote'
    | 'rule'
    | 'slide'
    | 'fence'
    | 'row';
  /** The mark itself: `-`, `1.`, `##`. */
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly content: string;
}

const slide = /^(?:slide|folie|page)\s*#?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*:?$/i;
const bullet = /^([-*+•○◦●▪■‣⁃∙·–—➢➤→✓✔]|\u{F0B7}|o(?=\t))(?:\s+|(?<=[•○◦●▪■‣⁃∙➢➤✓✔])|$)/u;
const ordinal = /^(\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+/;
const rule = /^(?:(?:[-_*=~–—]\s?){3,}|\f)$/;

/** The lines of a text, each with its mark told from its content. Line ends stay where they are and count for nothing. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    number += 1;
    for (const [from, to] of glued(text, start, end)) lines.push(scanLine(text, from, to, number));
    if (next < 0) break;
    start = next + 1;
  }
  return lines;
}

/** Slide dumps glue items into one line: `○ A ○ B`. Each round bullet inside a line begins a line of its own. */
function glued(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?<=\S\s+)[•○●▪■➢](?=\s)/gu)) {
    parts.push([from, start + match.index]);
    from = start + match.index;
  }
  return [...parts, [from, end]];
}

function scanLine(text: string, start: number, end: number, number: number): Line {
  let at = start;
  let indent = 0;
  for (; at < end && isSpace(text.charCodeAt(at)); at++) {
    indent = text.charCodeAt(at) === 9 ? indent - (indent % 4) + 4 : indent + 1;
  }
  let to = end;
  while (to > at && isSpace(text.charCodeAt(to - 1))) to--;
  const body = text.slice(at, to);
  const line = (mark: Line['mark'], sign: string, skip: number): Line => {
    let from = at + skip;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    return { number, indent, mark, sign, from, to, content: text.slice(from, to) };
  };
  if (body === '') return line('none', '', 0);
  if (body.length < 40 && slide.test(body)) return line('slide', body, body.length);
  if (rule.test(body)) return line('rule', body, body.length);
  const heading = /^(#{1,6})\s+(?=\S)/.exec(body);
  if (heading) return line('heading', heading[1] ?? '#', heading[0].length);
  if (/^(?:```|~~~)/.test(body)) return line('fence', body.slice(0, 3), 3);
  if (body.startsWith('>')) return line('quote', '>', (/^(?:>\s?)+/.exec(body)?.[0] ?? '>').length);
  if (/^\|[\s:|-]+\|$/.test(body)) return line('rule', body, body.length);
  if (/^\|.*\|$/.test(body)) {
    to -= 1;
    while (to > at && isSpace(text.charCodeAt(to - 1))) to--;
    return line('row', '|', 1);
  }
  const item = bullet.exec(body);
  if (item) return line('bullet', item[1] ?? '-', item[0].length);
  const numbered = ordinal.exec(body);
  if (numbered) return line('ordinal', numbered[1] ?? '', numbered[0].length);
  return line('none', '', 0);
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff || unit === 13
  );
}
