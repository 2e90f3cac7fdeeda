// Talks that a list announces: "The talks I'm watching today are: …", the items under "Lightning talks".

import { words } from '../../src/text/words.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { TalkKind } from '../../src/graph.js';
import type { Passage } from './passage.js';
import { readHeader } from './read-header.js';
import { splitTitles } from './split-titles.js';
import { isGenericHeading, titleScore } from './title-score.js';

const announcement =
  /(?:\bthe\s+)?(?:\bday\s+\w+\s+)?\b(talks|talk['’]s|sessions|workshops|presentations|tutorials|keynotes|plenar(?:y|ies))(?!['’]s\s+\p{L}+\s+on)(?:[^.:!?]{0,60}\b(?:are|were|included?|includes|was|is))?\s*:\s*/iu;
const announcements = new RegExp(announcement, 'giu');
const listHeading =
  /^(?:\W*)(?:(?:other |some |more )?(?:lightning|lighting|ignite) talks|(?:talks|sessions|workshops)(?: i (?:saw|attended|watched|liked|missed|want to (?:see|watch)))?)\W*$/i;

/** Where a list of titles gives way to a sentence. */
const sentenceStart =
  /(?:^|\s)(?:(?:For|After|As|At|In|On) (?:the|my|this)\b|(?:I|You|We|They|He|She|It|This|There)(?:['’]\p{Ll}+)?\s+\p{Ll}|Update \(|Come and\b|Finally,|Hi\b|Posted\b).*$/u;

/** The talks of every announced list; a list's items are told by their title alone. */
export function findAnnounced(
  document: Document,
  knowledge: Knowledge,
  headers: ReadonlySet<Block>,
): Passage[] {
  const { blocks } = document;
  return blocks.flatMap((block, index) => {
    if (headers.has(block)) return [];
    if (listHeading.test(block.text))
      return itemsBelow(blocks, index, knowledge, kindOf(block.text));
    const matches = [...block.text.matchAll(announcements)];
    return matches.flatMap((match, at) => {
      const kind = kindOf(match[1] ?? '');
      const start = match.index + match[0].length;
      const end = matches[at + 1]?.index ?? block.text.length;
      if (block.text.slice(start, end).trim().length < 8)
        return itemsBelow(blocks, index, knowledge, kind);
      const cut = sentenceStart.exec(block.text.slice(start, end));
      const own = { block, from: start, to: cut ? start + cut.index : end };
      const stretches =
        at === matches.length - 1 && !cut ? [own, ...piecesAfter(blocks, index)] : [own];
      return splitTitles(stretches, knowledge).map(({ text, block: where, from, to }) =>
        listed(where, { text, from, to }, kind, 'talk/announced'),
      );
    });
  });
}

/** In a run-on paragraph the list goes on in the next pieces, up to a sentence or another announcement. */
function piecesAfter(
  blocks: readonly Block[],
  index: number,
): { block: Block; from: number; to: number }[] {
  const first = blocks[index];
  const pieces: { block: Block; from: number; to: number }[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (!first || block.apart || block.kind !== 'paragraph' || block.line !== first.line) break;
    if (isRunningText(block.text)) break;
    const next = sentenceStart.exec(block.text) ?? announcement.exec(block.text);
    const to = next ? next.index : block.text.length;
    if (to > 0) pieces.push({ block, from: 0, to });
    if (next) break;
  }
  return pieces;
}

/** More words in lower case than a title has, and enough of them. */
function isRunningText(text: string): boolean {
  const found = words(text);
  const lower = found.filter((word) => /^\p{Ll}/u.test(word.text)).length;
  return found.length >= 6 && lower / found.length > 0.6;
}

function itemsBelow(
  blocks: readonly Block[],
  index: number,
  knowledge: Knowledge,
  kind: TalkKind | null,
): Passage[] {
  const passages: Passage[] = [];
  const heading = blocks[index];
  let body: Block[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== 'item') break;
    if (block.depth > 0) {
      body.push(block);
      continue;
    }
    if (isGenericHeading(block.text)) continue;
    body = [];
    const reading = readHeader(block.text, knowledge);
    const title = reading?.title ?? { text: block.text, from: 0, to: block.text.length };
    // Under a heading of lightning talks each item stands for one, however it is put; elsewhere it must look like a title.
    if (kind !== 'lightning' && titleScore(title.text, knowledge) < 0.8) continue;
    const passage = listed(block, title, kind, 'talk/list-item');
    passages.push({
      ...passage,
      title: kind === 'lightning' && !heading?.text.includes(title.text) ? null : passage.title,
      body,
      speakers: (reading?.speakers ?? []).map((each) => ({
        ...each,
        block,
        rule: 'speaker/list-item',
      })),
    });
  }
  return passages;
}

function listed(
  block: Block,
  title: { text: string; from: number; to: number },
  kind: TalkKind | null,
  rule: string,
): Passage {
  return {
    title: title.text,
    place: { block, from: title.from, to: title.to },
    rule,
    kind,
    speakers: [],
    body: [],
    reading: null,
  };
}

function kindOf(word: string): TalkKind | null {
  if (/workshop|tutorial/i.test(word)) return 'workshop';
  if (/keynote|plenar/i.test(word)) return 'keynote';
  return /light|ignite/i.test(word) ? 'lightning' : null;
}
