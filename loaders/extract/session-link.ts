import type { Block } from '../document.js';

/** A link to one presentation's own page. */
function linksToSession({ links }: Block): boolean {
  return links.some(({ url }) => /\/(?:presentation|session|talk|event)s?\/[\w-]+\/?$/.test(url));
}

/** A conference's own page for one presentation, below the title and before the next line that stands apart. */
export function hasProgrammeLink(blocks: readonly Block[], index: number): boolean {
  const first = blocks[index];
  if (first?.kind === 'item') return linksToSession(first);
  for (const block of blocks.slice(index, index + 6)) {
    if (block !== first && (block.kind !== 'item' || block.depth > 0)) return false;
    if (linksToSession(block)) return true;
  }
  return false;
}
