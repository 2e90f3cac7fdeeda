// Talks that only a heading of their kind announces: "Keynotes", and right below what was said there.

import type { TalkKind } from '../../src/graph.js';
import { words } from '../../src/text/words.js';
import type { Block } from '../document.js';
import type { Passage } from './passage.js';

const section =
  /^\W*(?:(?:the|my|our|opening|closing|morning|afternoon|evening|sponsored?)\s+)*(keynote|plenary|panel|panel discussion|fireside chat|interview|workshop|tutorial)(s?)(?:\s+(?:session|talk|address))?\W*$/i;

/**
 * In notes on an event, each heading of one talk's kind that has a text of its own before the next heading is a talk without a
 * title. `owned` holds what belongs to other talks: a section that has any of it only groups them.
 */
export function findToldInSection(
  blocks: readonly Block[],
  owned: ReadonlySet<Block>,
): readonly Passage[] {
  return blocks.flatMap((heading, index): Passage[] => {
    const match = heading.kind === 'heading' ? section.exec(heading.text) : null;
    if (!match || owned.has(heading)) return [];
    const end = blocks.findIndex(
      ({ kind }, at) => at > index && /^(?:heading|rule|slide)$/.test(kind),
    );
    const body = blocks.slice(index + 1, end < 0 ? undefined : end);
    const first = body.find((block) => tells(block, 2));
    const telling = body.filter((block) => tells(block, block.kind === 'item' ? 2 : 4));
    // One paragraph below "Keynotes" introduces them; below "Keynote" it tells it.
    const isTold = match[2] === '' ? telling.length > 0 : telling.length > 1;
    if (!first || !isTold || body.some((block) => owned.has(block))) return [];
    return [
      {
        title: null,
        place: { block: first, from: 0, to: first.text.length },
        rule: 'talk/section',
        kind: kindOf(match[1] ?? ''),
        speakers: [],
        body,
        reading: null,
      },
    ];
  });
}

function tells({ kind, text }: Block, least: number): boolean {
  return /^(?:item|paragraph)$/.test(kind) && words(text).length >= least;
}

function kindOf(word: string): TalkKind {
  if (/^(?:keynote|plenary)/i.test(word)) return 'keynote';
  if (/^panel/i.test(word)) return 'panel';
  return /^(?:workshop|tutorial)/i.test(word) ? 'workshop' : 'interview';
}
