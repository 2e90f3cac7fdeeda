import type { Link } from '../document.js';
import { offsetsFrom } from './offsets-from.js';

export interface Stripped {
  readonly text: string;
  readonly offsets: Int32Array;
  readonly links: readonly Link[];
}

// In order of precedence: code, images and links, bare addresses, emphasis marks, HTML tags, template tags, entities, escapes.
const markup =
  /(?<!`)(`+)([^`]+)\1|!?\[([^\][]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?)>?(?:\s+"[^"]*")?\s*\)|<((?:https?|mailto):[^\s<>]+)>|(\*{1,3}|~~|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_]))|<\/?[a-zA-Z][^<>\n]{0,300}>|\{%[^%\n]{0,200}%\}|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|\\([!-/:-@[-`{-~])|\s+/giu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/** Any sign that may be markup or an address, and white space other than one space between two words. */
const notable = /[`[\]<>*~_&\\{]|:\/\/|^\s|\s\s|[^\S ]|\s$/;

/** Takes inline markup off `source` (Markdown, stray HTML), folds white space, and keeps for each unit left where it
 * stood: `offset` is where `source` begins in the note's text. Linear in the length of `source`. */
export function stripInline(source: string, offset: number): Stripped {
  return notable.test(source) ? strip(source, offset) : asItIs(source, offset);
}

function asItIs(source: string, offset: number): Stripped {
  // A copy: what keeps a block's text must not keep all of the note's, of which it is a slice.
  const text = source.split(' ').join(' ');
  return { text, offsets: offsetsFrom(offset, text.length), links: [] };
}

function strip(source: string, offset: number): Stripped {
  const out: string[] = [];
  const at: number[] = [];
  const links: Link[] = [];
  const keep = (text: string, from: number, step: 0 | 1 = 1): void => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charAt(index);
      const space = /\s/.test(unit);
      if (space && (out.length === 0 || out.at(-1) === ' ')) continue;
      out.push(space ? ' ' : unit);
      at.push(offset + from + index * step);
    }
  };
  let done = 0;
  for (const match of source.matchAll(markup)) {
    const [whole, fence, code, label, target, address, mark, escaped] = match;
    const from = match.index;
    keep(source.slice(done, from), done);
    done = from + whole.length;
    if (code !== undefined) keep(code, from + (fence?.length ?? 0));
    else if (label !== undefined) {
      const inner = stripInline(label, offset + from + whole.indexOf('[') + 1);
      for (let index = 0; index < inner.text.length; index++) {
        const unit = inner.text.charAt(index);
        if (unit === ' ' && out.at(-1) === ' ') continue;
        out.push(unit);
        at.push(inner.offsets[index] ?? offset + from);
      }
      if (!whole.startsWith('!') && target) links.push({ text: inner.text, url: target });
    } else if (address !== undefined) {
      links.push({ text: address, url: address });
      keep(address, from + 1);
    } else if (escaped !== undefined) keep(escaped, from + 1);
    else if (whole.startsWith('&')) keep(entity(whole), from, 0);
    else if (mark === undefined && /^\s/.test(whole)) keep(' ', from);
    else if (/^<(?:br|p|li|div|h\d)\b/i.test(whole)) keep(' ', from);
  }
  keep(source.slice(done), done);
  while (out.at(-1) === ' ') {
    out.pop();
    at.pop();
  }
  const text = out.join('');
  at.push((at.at(-1) ?? offset - 1) + 1);
  for (const match of text.matchAll(/https?:\/\/[^\s<>()"'\]]+[^\s<>()"'\].,;:!?]/g)) {
    if (!links.some((link) => link.url === match[0])) links.push({ text: match[0], url: match[0] });
  }
  return { text, offsets: Int32Array.from(at), links };
}

function entity(text: string): string {
  const name = text.slice(1, -1);
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#'))
    return number > 0 && number < 0x110000 ? String.fromCodePoint(number) : text;
  return entities[name.toLowerCase()] ?? text;
}
