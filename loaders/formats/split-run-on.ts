// Feeds flatten a post into one paragraph: titles, names, list items and sentences one after another, no mark between them.
// What is left of the borders is rhythm: a capital after a lower-case word with no full stop before it begins a new piece.

import type { Block } from '../document.js';

/** Words that never end a piece: what follows them belongs to them. */
const binding = new Set(
  'a an and are as at be but by can did do does for from had has have how if in into is it its like made more most my no not of on or our over s so than that the their these this those to under via was we were what when which who why will with without you your &'.split(
    ' ',
  ),
);

const token = /\S+/g;

/** True for a paragraph that was once many lines: long, and with far more inner capitals than sentences begin. */
export function isRunOn(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length < 400) return false;
  const rises = borders(block.text).length;
  return rises >= 8 && rises / block.text.length > 1 / 220;
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

/** Offsets where a new piece begins. */
function borders(text: string): number[] {
  const found: number[] = [];
  let previous = '';
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const isRise = /^[“"‘'([]?(?:\p{Lu}|\p{Ll}\p{Lu}{2})/u.test(word);
    const last = previous.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, '');
    const lowered = /^[\p{Ll}\d(]/u.test(previous) && !/^\p{Ll}?\p{Lu}/u.test(previous);
    const bound = binding.has(last) || /[,;:\-–—/+<>=&(]$/.test(previous) || last === '';
    const ended = /[.!?…)”"]$/.test(previous);
    // "Don't Ever Change! Are …": a short cry or question is the first half of a title.
    const isCry = /[!?]$/.test(previous) && match.index - (found.at(-1) ?? 0) < 30;
    if (previous !== '' && isRise && !bound && !isCry && (lowered || ended))
      found.push(match.index);
    previous = word;
  }
  return found;
}
