// Feeds flatten a post into one paragraph: titles, names, list items and sentences one after another, no mark between them.
// What is left of the borders is rhythm: a capital after a lower-case word with no full stop before it begins a new piece.

import type { Block } from '../document.js';
import { imperatives } from '../imperatives.js';

/** Words that never end a piece: what follows them belongs to them. */
const binding = new Set(
  'a an and are as at be but by can did do does for from had has have how if in into is it its like made more most my no not of on or our over s so than that the their these this those to under via was we were what when which who why will with without you your &'.split(
    ' ',
  ),
);

/** Of them, those that end a sentence now and then: a command behind one begins the next. */
const ending = new Set([
  'did',
  'do',
  'does',
  'it',
  'that',
  'these',
  'this',
  'those',
  'was',
  'were',
]);

const token = /\S+/g;

/** True for a paragraph that was once many lines: long, and with far more inner capitals than sentences begin, or some where
 * no sentence ends at all. */
export function isRunOn(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length < 400) return false;
  const count = rises(block.text).length;
  const least = /[.!?](?:\s|$)/.test(block.text) ? 8 : 4;
  return count >= least && count / block.text.length > 1 / 220;
}

/** Cuts a run-on paragraph into pieces, each a block of its own with its place kept. */
export function splitRunOn(block: Block): Block[] {
  const cuts = [0, ...borders(block.text), block.text.length];
  const all = Array.from(block.offsets);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const source = block.text.slice(start, cuts[index + 1]);
    const text = source.trim();
    if (text === '') return [];
    const at = start + source.indexOf(text);
    const offsets = all.slice(at, at + text.length + 1);
    const from = offsets[0] ?? block.from;
    return [
      {
        ...block,
        text,
        from,
        to: (offsets[text.length - 1] ?? from) + 1,
        offsets,
        apart: index === 0,
        links: block.links.filter((link) => text.includes(link.text) || text.includes(link.url)),
      },
    ];
  });
}

const capital = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*`;
/** "…, Marta Lindqvist, Northwind Labs Queues hide …": behind a name and a firm, the last capital begins what was said. */
const saidAfterFirm = new RegExp(
  String.raw`, ${capital}(?: ${capital}){1,2}, ${capital}(?: ${capital}){0,3} (?=${capital} (?:a|\p{Ll}{2,})\b)`,
  'gu',
);

/** Offsets where a new piece begins, in order. */
function borders(text: string): number[] {
  const said = Array.from(text.matchAll(saidAfterFirm), (match) => match.index + match[0].length);
  return [...rises(text), ...said].toSorted((a, b) => a - b);
}

/** Capitals after a lower-case word, but for bound ones. */
function rises(text: string): number[] {
  const found: number[] = [];
  let previous = '';
  for (const match of text.matchAll(token)) {
    const [word] = match;
    if (isRise.test(word) && previous !== '' && !isBound(previous, word)) {
      const lowered = /^[\p{Ll}\d(]/u.test(previous) && !/^\p{Ll}?\p{Lu}/u.test(previous);
      const ended = /[.!?…)”"]$/.test(previous);
      // "Don't Ever Change! Are …": a short cry or question is the first half of a title.
      const isCry = /[!?]$/.test(previous) && match.index - (found.at(-1) ?? 0) < 30;
      if (!isCry && (lowered || ended)) found.push(match.index);
    }
    previous = word;
  }
  return found;
}

const isRise = /^[“"‘'([]?(?:\p{Lu}|\p{Ll}\p{Lu}{2})/u;

/** True where a word belongs to the one before it. */
function isBound(previous: string, word: string): boolean {
  const last = previous.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, '');
  const isCommand = ending.has(last) && imperatives.has(word.toLowerCase());
  return (binding.has(last) && !isCommand) || /[,;:\-–—/+<>=&(]$/.test(previous) || last === '';
}
