// Cuts a passage into the pieces that may each be one lesson: sentences, and items of a list whole.

import { words } from '../../src/text/words.js';
import type { Block } from '../document.js';
import { imperatives } from '../imperatives.js';
import { sentencesOf } from './sentences-of.js';

export interface LessonUnit {
  readonly block: Block;
  readonly text: string;
  /** Place in the block's text, UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The nearest line above that heads it, and the item that it hangs under. */
  readonly heading: string;
  readonly parent: string;
  /** Which sentence of its block it is, and of how many. */
  readonly position: number;
  readonly count: number;
  /** Share of the items beside it that begin with an imperative, counted as if one more beside it did not: a single one says little. */
  readonly imperativeSiblings: number;
  /** Items hang under it. */
  readonly hasChildren: boolean;
}

/** All units of a passage in order; headings, code and marks give none. */
export function lessonUnits(body: readonly Block[]): LessonUnit[] {
  const units: LessonUnit[] = [];
  let heading = '';
  const parents: string[] = [];
  const shares = imperativeShares(body);
  for (const [index, block] of body.entries()) {
    const next = body[index + 1];
    if (heads(block, next)) heading = block.text;
    if (/^(?:heading|code|slide|rule|row)$/.test(block.kind)) continue;
    if (block.kind === 'item') {
      parents.length = Math.min(parents.length, block.depth);
      parents[block.depth] = block.text;
    } else parents.length = 0;
    const found = sentencesOf(block);
    const whole = [{ text: block.text, from: 0, to: block.text.length }];
    const pieces = found.length <= 1 ? whole : found;
    for (const [position, piece] of pieces.entries()) {
      units.push({
        block,
        ...trimmed(piece),
        heading: heading === block.text ? '' : heading,
        parent: block.kind === 'item' ? (parents[block.depth - 1] ?? '') : '',
        position,
        count: pieces.length,
        imperativeSiblings: shares[index] ?? 0,
        hasChildren: next?.kind === 'item' && (block.kind !== 'item' || next.depth > block.depth),
      });
    }
  }
  return units;
}

/** A line that heads what follows: set as a heading, or ending in a colon, or short before items. */
function heads(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading' || block.text.endsWith(':')) return true;
  const above = next?.kind === 'item' && (block.kind !== 'item' || next.depth > block.depth);
  return block.text.length < 70 && above && !/[.!]$/.test(block.text);
}

/** For each block how many of the items beside it, in its own list, begin with an imperative, by the length of the list. Linear. */
function imperativeShares(body: readonly Block[]): readonly number[] {
  const shares = body.map(() => 0);
  const lists: { readonly depth: number; readonly members: number[] }[] = [];
  const closeBelow = (depth: number): void => {
    while ((lists.at(-1)?.depth ?? -1) > depth) {
      const members = lists.pop()?.members ?? [];
      const leads = new Set(members.filter((index) => startsImperative(body[index])));
      for (const index of members)
        shares[index] = (leads.size - Number(leads.has(index))) / members.length;
    }
  };
  for (const [index, block] of body.entries()) {
    closeBelow(block.kind === 'item' ? block.depth : -1);
    if (block.kind !== 'item') continue;
    if (lists.at(-1)?.depth !== block.depth) lists.push({ depth: block.depth, members: [] });
    lists.at(-1)?.members.push(index);
  }
  closeBelow(-1);
  return shares;
}

function startsImperative(block: Block | undefined): boolean {
  return imperatives.has(words(block?.text ?? '')[0]?.folded ?? '');
}

/** Without what leads in: "Lesson 3:", "So", "But". */
function trimmed(piece: { text: string; from: number; to: number }): {
  text: string;
  from: number;
  to: number;
} {
  const lead =
    /^(?:lesson \d+\s*:\s*|\(?\d{1,2}[.)]\s+|(?:so|and|but|therefore|thus|also|then),?\s+)/i.exec(
      piece.text,
    )?.[0].length ?? 0;
  const text = piece.text.slice(lead).trimEnd();
  return { text, from: piece.from + lead, to: piece.from + lead + text.length };
}
