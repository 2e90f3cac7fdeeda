import type { Block } from '../document.js';

/** Titles stand first on a slide, or last where a dump puts them so. */
export function slideTitle(
  blocks: readonly Block[],
  index: number,
): { first: number; last: boolean } | null {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return null;
  if (blocks[index - 1]?.kind === 'slide') return { first: index, last: false };
  const next = blocks[index + 1];
  if (next && next.kind !== 'slide') return null;
  const mark = blocks.slice(0, index).findLastIndex(({ kind }) => kind === 'slide');
  return blocks[mark + 1]?.kind === 'item' ? { first: mark + 1, last: true } : null;
}

/** Blocks of the slide that a block stands on. */
export function slideLength(blocks: readonly Block[], index: number): number {
  const start = blocks.slice(0, index).findLastIndex(({ kind }) => kind === 'slide');
  const end = blocks.findIndex(({ kind }, at) => at > index && kind === 'slide');
  return (end < 0 ? blocks.length : end) - start - 1;
}

/** The first slide names the deck and its authors. */
export function isOnCover(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).filter(({ kind }) => kind === 'slide').length <= 1;
}
