import type { Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Header } from './find-headers.js';
import type { Passage, PassageSpeaker } from './passage.js';
import { readHeader } from './read-header.js';
import { tellsSomething } from './tells-something.js';
import { titleScore } from './title-score.js';

/** The whole note as one talk: its title, or none, and the speakers whom its first lines name. Null where it tells of no talk. */
export function readWholeNote(
  document: Document,
  knowledge: Knowledge,
  headers: readonly Header[],
): Passage | null {
  const { blocks } = document;
  const first = blocks.find((block) => block.kind !== 'slide' && block.kind !== 'rule');
  // A deck's cover has no line set apart: its first line is the title.
  const isCover =
    document.format === 'slides' &&
    first?.kind === 'paragraph' &&
    titleScore(first.text, knowledge) > 0;
  const title = document.title ?? (isCover ? first.text : null);
  if (!first || blocks.length < 3) return null;
  const header = headers.find(({ block }) => block === first);
  const reading = header?.reading ?? (title === null ? null : readHeader(title, knowledge));
  const shown = title !== null && titleScore(reading?.title?.text ?? title, knowledge) > -1;
  const titleBlock = blocks.find((block) => block.text === title) ?? first;
  const speakers: PassageSpeaker[] = [];
  for (const block of blocks.slice(0, 5)) {
    const found =
      block === titleBlock && header ? reading : readHeader(block.text, knowledge, { names: true });
    // "Ask Ada Prior about caches" names somebody in the midst of a sentence.
    const isText = found !== null && /X~P|P~X/.test(found.template);
    if (!found || (block !== titleBlock && (found.title || isText))) continue;
    speakers.push(
      ...found.speakers.map((each) => ({ ...each, block, rule: 'speaker/first-lines' })),
    );
  }
  const body = blocks.filter((block) => block !== titleBlock);
  if (speakers.length === 0 && !tellsSomething(title ?? '', body, knowledge)) return null;
  const own = shown ? (reading?.title ?? null) : null;
  const isIn = titleBlock.text === title;
  return {
    title: shown ? (own?.text ?? title) : null,
    place: {
      block: titleBlock,
      from: isIn && own ? own.from : 0,
      to: isIn && own ? own.to : titleBlock.text.length,
    },
    rule: 'talk/whole-note',
    kind: reading?.kind ?? null,
    speakers,
    body,
    reading,
  };
}
