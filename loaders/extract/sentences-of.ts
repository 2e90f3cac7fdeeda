import { sentences, type Sentence } from '../../src/text/sentences.js';
import type { Block } from '../document.js';

const cut = new WeakMap<Block, readonly Sentence[]>();

/** The sentences of a block, sought once: lessons are made of them, and many facts stand in one block. */
export function sentencesOf(block: Block): readonly Sentence[] {
  const all = cut.get(block) ?? sentences(block.text);
  cut.set(block, all);
  return all;
}
