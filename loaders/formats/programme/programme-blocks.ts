import type { Block } from '../../document.js';
import { offsetsFrom } from '../offsets-from.js';

/** A programme's text has no marks that mean anything: each line with words is a block. */
export function programmeBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let apart = true;
  for (const [index, content] of text.split('\n').entries()) {
    const start = from;
    from += content.length + 1;
    if (content.trim() === '') {
      apart = true;
      continue;
    }
    blocks.push({
      kind: 'paragraph',
      depth: 0,
      mark: '',
      line: index + 1,
      endLine: index + 1,
      from: start,
      to: start + content.length,
      text: content,
      offsets: offsetsFrom(start, content.length),
      emphasis: null,
      links: [],
      apart,
    });
    apart = false;
  }
  return blocks;
}
