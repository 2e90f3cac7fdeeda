// Which blocks might announce a talk at all, and what each is like.

import type { Block, Document } from '../document.js';
import { words } from '../../src/text/words.js';
import type { Knowledge } from '../knowledge.js';
import { eventOfHeading, type FoundEvent } from './find-events.js';
import type { Header } from './find-headers.js';
import { isToldOfPeople } from './is-told-of-people.js';
import { allReadings, bestReading, scoreAmong, type HeaderReading } from './read-header.js';
import { hasProgrammeLink } from './session-link.js';
import { isOnCover, slideLength, slideTitle } from './slide-title.js';
import { findSpeakerLine } from './speaker-line.js';
import { isGenericHeading, titleScore } from './title-score.js';

/** The same blocks read in the light of what the note's templates are, as often as asked. */
export type Candidates = (templates: ReadonlySet<string>) => Candidate[];

export interface Candidate extends Omit<Header, 'score'> {
  readonly shape: string;
}

/** Reads every block that may announce a talk in all ways. Which is the best may hang on `templates`, the note's own order of
 * title and people; all else is worked out once. */
export function findCandidates(
  document: Document,
  knowledge: Knowledge,
  events: readonly FoundEvent[],
  firstNames: ReadonlyMap<string, string>,
): Candidates {
  const lines = document.blocks.flatMap((block, index) =>
    mayAnnounce(document.blocks, index, events)
      ? [{ index, readings: allReadings(block.text, knowledge, { firstNames }) }]
      : [],
  );
  const known = new Map<HeaderReading, Candidate | null>();
  const candidateOf = (reading: HeaderReading, index: number): Candidate | null => {
    const candidate = known.get(reading) ?? toCandidate(document, index, knowledge, reading);
    known.set(reading, candidate);
    return candidate;
  };
  return (templates) =>
    joinSpeakersAbove(
      lines.flatMap(({ index, readings }) => {
        const reading = bestReading(readings, templates);
        const candidate = reading && candidateOf(reading, index);
        return candidate ? [withScore(candidate, scoreAmong(reading, templates))] : [];
      }),
    );
}

/** "## Ada Prior, Harbour Cloud", and right below "### Quiet Failures": one talk's speakers and its title. */
function joinSpeakersAbove(candidates: readonly Candidate[]): Candidate[] {
  const joined = new Set<Candidate>();
  const all = candidates.map((candidate, at) => {
    const above = candidates[at - 1];
    const { block, reading, speakerLine, features, index } = candidate;
    const isTitle =
      block.kind === 'heading' &&
      reading.speakers.length === 0 &&
      !speakerLine &&
      (features['title'] ?? 0) > 0.5;
    if (!isTitle || above?.reading.title !== null || above.index !== index - 1) return candidate;
    joined.add(above);
    return {
      ...candidate,
      speakerLine: { index: above.index, reading: above.reading },
      features: { ...features, speakerLine: 1 },
    };
  });
  return all.filter((candidate) => !joined.has(candidate));
}

function mayAnnounce(
  blocks: readonly Block[],
  index: number,
  events: readonly FoundEvent[],
): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    /^(?:heading|paragraph|item|row)$/.test(block.kind) &&
    block.text.length <= 420 &&
    !(block.kind === 'item' && block.depth > 0) &&
    eventOfHeading(block, events) === null &&
    !isGenericHeading(block.text) &&
    !isTableHead(blocks, index)
  );
}

function withScore(candidate: Candidate, score: number): Candidate {
  const { reading, features } = candidate;
  return score === reading.score
    ? candidate
    : {
        ...candidate,
        reading: { ...reading, score },
        features: { ...features, reading: readingFeature(score) },
      };
}

function readingFeature(score: number): number {
  return Math.max(-4, Math.min(2, score / 3));
}

/** A block as one of its readings has it; null where that tells no talk. */
function toCandidate(
  document: Document,
  index: number,
  knowledge: Knowledge,
  reading: HeaderReading,
): Candidate | null {
  const { blocks } = document;
  const block = blocks[index];
  if (!block || (!reading.title && !isSpeakersHeading(blocks, index, reading))) return null;
  if (block.text.length > 200 && reading.speakers.length === 0) return null;
  const slide = document.format === 'slides' ? slideTitle(blocks, index) : null;
  const speakerLine = findSpeakerLine(blocks, index, knowledge, reading);
  const next = blocks[index + 1];
  const isTitle = slide !== null;
  return {
    index,
    startsAt: slide?.first ?? index,
    block,
    reading,
    speakerLine,
    shape: shapeOf(block, isTitle),
    features: {
      bias: 1,
      named:
        reading.speakers.length > 0
          ? Math.min(1, Math.max(...reading.speakers.map(({ score }) => score)) / 2.5)
          : 0,
      speakerLine: speakerLine ? 1 : 0,
      programmeLink: hasProgrammeLink(blocks, index) ? 1 : 0,
      timed: reading.timed ? 1 : 0,
      kindWord: reading.kind ? 1 : 0,
      title: reading.title
        ? Math.max(-2, Math.min(3, titleScore(reading.title.text, knowledge)))
        : 0,
      untitled: reading.title ? 0 : 1,
      heading: block.kind === 'heading' ? 1 : 0,
      inTalkSection: isInTalkSection(blocks, index) ? 1 : 0,
      slideTitle: isTitle ? 1 : 0,
      fullSlide: isTitle && slideLength(blocks, index) >= 4 ? 1 : 0,
      coverSlide: document.format === 'slides' && isOnCover(blocks, index) ? 1 : 0,
      apart: block.apart && block.kind === 'paragraph' ? 1 : 0,
      item: block.kind === 'item' ? 1 : 0,
      piece: !block.apart && block.kind === 'paragraph' && !isTitle ? 1 : 0,
      body:
        (next && next.kind !== 'slide' && shapeOf(next, false) !== shapeOf(block, false)) ||
        slide?.last
          ? 1
          : 0,
      sentence: isSentence(block, reading) ? 1 : 0,
      toldOfPeople: block.kind !== 'heading' && isToldOfPeople(block.text, reading) ? 1 : 0,
      reading: readingFeature(reading.score),
      colon: block.text.endsWith(':') ? 1 : 0,
    },
  };
}

/** The row above a table's rule names its columns. */
function isTableHead(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'row' && blocks[index + 1]?.kind === 'rule';
}

const talkSection =
  /^\W*(?:(?:opening|closing|morning|afternoon|sponsored)\s+)?(?:keynotes?|talks?|sessions?|workshops?|tutorials?|plenar(?:y|ies)|lightning talks|tracks?)\b\W*$/i;

/** A heading below one that groups talks ("Keynotes", "Lightning talks"), or beside it: authors mix the two up. */
function isInTalkSection(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'heading') return false;
  const at = blocks.slice(0, index).findLastIndex(
    ({ kind, depth, text }, place) =>
      kind === 'heading' &&
      // "Keynote" with text of its own stands beside the others, and groups nothing.
      (depth < block.depth ||
        (depth === block.depth &&
          talkSection.test(text) &&
          (/s\W*$/i.test(text) || blocks[place + 1]?.kind === 'heading'))),
  );
  return talkSection.test(blocks[at]?.text ?? '');
}

/** "Ada Prior, Senior Engineer, Harbour Cloud": a heading that says who spoke and not on what. */
function isSpeakersHeading(
  blocks: readonly Block[],
  index: number,
  { speakers, template }: HeaderReading,
): boolean {
  const block = blocks[index];
  if (block?.kind !== 'heading' || speakers.length === 0 || template.includes('X')) return false;
  if (speakers.some(({ score }) => score < 2)) return false;
  const above = blocks
    .slice(0, index)
    .findLast(({ kind, depth }) => kind === 'heading' && depth < block.depth);
  return above === undefined || !peopleSection.test(above.text);
}

/** Below such headings people are presented, no talks told. */
const peopleSection =
  /\b(?:speakers?|team|people|hosts?|authors?|organi[sz]ers?|committee|staff|contacts?|attendees|guests?|about|thanks|who)\b/i;

/** Running text that happens to read like a header. */
function isSentence(block: Block, { title }: HeaderReading): boolean {
  if (block.kind === 'heading' || !title) return false;
  const found = words(title.text);
  const lower =
    found.filter(({ text }) => /^\p{Ll}/u.test(text)).length / Math.max(1, found.length);
  const sentences = block.text.split(/[.!?]\s+\p{Lu}/u).length;
  return (
    (found.length > 6 && lower > 0.6 && /[.!…]$/.test(block.text)) ||
    (lower > 0.5 && sentences > 2) ||
    sentences > 3
  );
}

/** Blocks that look alike on the page. */
function shapeOf(block: Block, isFirstOfSlide: boolean): string {
  if (isFirstOfSlide && block.kind === 'paragraph') return 'slide-title';
  return `${block.kind}${block.depth}${block.emphasis ?? ''}${block.kind === 'paragraph' && block.apart ? '-apart' : ''}`;
}
