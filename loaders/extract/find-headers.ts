// Which blocks of a note announce talks. Each block that might is read and given features; blocks of one shape (all headings
// of a level, all short lines that stand apart) are weighed together, since one author announces talks in one way.

import type { Block, Document } from '../document.js';
import { words } from '../../src/text/words.js';
import type { Knowledge } from '../knowledge.js';
import { eventOfHeading, type FoundEvent } from './find-events.js';
import { companyScore } from './company-score.js';
import { findPeople } from './find-people.js';
import { readHeader, skeletonOf, type HeaderReading } from './read-header.js';
import { isGenericHeading, titleScore } from './title-score.js';

export interface Header {
  readonly index: number;
  /** Where the talk's stretch begins: the header, or the top of its slide. */
  readonly startsAt: number;
  readonly block: Block;
  readonly reading: HeaderReading;
  /** Blocks right below that name the speakers, by index. */
  readonly speakerLine: { readonly index: number; readonly reading: HeaderReading } | null;
  readonly features: Readonly<Record<string, number>>;
  readonly score: number;
}

/** What speaks for and against a header, in log-odds. */
export const headerWeights: Readonly<Record<string, number>> = {
  bias: -3.4,
  named: 2.4,
  speakerLine: 2.6,
  programmeLink: 2.2,
  timed: 2,
  kindWord: 1,
  title: 0.8,
  heading: 1.2,
  slideTitle: 0.4,
  fullSlide: 0.7,
  coverSlide: -3,
  apart: 0.5,
  item: -1.2,
  piece: -0.6,
  body: 0.5,
  shapeNamed: 2.2,
  shapeUnnamed: -1.2,
  shapeRepeats: 1,
  inTalkSection: 1.8,
  belowCollection: 0.8,
  otherShape: -2,
  unnamedAmongNamed: -1.2,
  sentence: -2.6,
  reading: 0.8,
  colon: -2,
};

/** All blocks that announce a talk, in order. */
export function findHeaders(
  document: Document,
  knowledge: Knowledge,
  isCollection: boolean,
  events: readonly FoundEvent[],
): Header[] {
  const kept = scoreHeaders(document, knowledge, isCollection, events).filter(
    (each) => each.score > 0,
  );
  const speakerLines = new Set(kept.map(({ speakerLine }) => speakerLine?.index));
  return dropInner(kept.filter(({ index }) => !speakerLines.has(index)));
}

/** Every block that might announce a talk, with its features and score: above 0 it does. */
export function scoreHeaders(
  document: Document,
  knowledge: Knowledge,
  isCollection: boolean,
  events: readonly FoundEvent[],
): ScoredCandidate[] {
  const { byFirstName } = findPeople(document, knowledge);
  const first = findCandidates(document, knowledge, events, new Set(), byFirstName);
  // The note's own way of putting the parts, learnt from its clear lines, settles the hard ones.
  const templates = new Set(
    [...countBy(first.filter(isNamed), ({ reading }) => skeletonOf(reading.template))]
      .filter(([, count]) => count > 1)
      .map(([template]) => template),
  );
  const candidates =
    templates.size > 0
      ? findCandidates(document, knowledge, events, templates, byFirstName)
      : first;
  const named = candidates.filter(isNamed).length;
  const peersOf = countBy(candidates, ({ shape }) => shape);
  const namedOf = countBy(candidates.filter(isNamed), ({ shape }) => shape);
  const scored = candidates.map((each) => {
    const peers = peersOf.get(each.shape) ?? 1;
    const share = (namedOf.get(each.shape) ?? 0) / peers;
    const repeats = each.block.kind === 'heading' || each.shape === 'slide-title';
    const features: Record<string, number> = {
      ...each.features,
      shapeNamed: peers > 1 ? share : 0,
      shapeUnnamed: named >= 3 && share < 0.25 && !isNamed(each) && !repeats ? 1 : 0,
      unnamedAmongNamed: named >= 3 && !isNamed(each) && !repeats ? 1 : 0,
      shapeRepeats: peers > 2 && repeats ? 1 : 0,
      belowCollection: isCollection ? 1 : 0,
    };
    return { ...each, features, score: sum(features) };
  });
  const main = mainShape(scored);
  return scored.map((each) =>
    each.shape === main || isNamed(each)
      ? each
      : {
          ...each,
          features: { ...each.features, otherShape: 1 },
          score: each.score + (headerWeights['otherShape'] ?? 0),
        },
  );
}

/** The shape in which most of the note's headers stand. */
function mainShape(candidates: readonly ScoredCandidate[]): string | undefined {
  const sums = new Map<string, number>();
  for (const { shape, score } of candidates) {
    if (score > 0) sums.set(shape, (sums.get(shape) ?? 0) + score);
  }
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function findCandidates(
  document: Document,
  knowledge: Knowledge,
  events: readonly FoundEvent[],
  templates: ReadonlySet<string>,
  firstNames: ReadonlyMap<string, string>,
): Candidate[] {
  const eventBlocks = new Set(
    document.blocks.filter((block) => eventOfHeading(block, events) !== null),
  );
  return document.blocks.flatMap((block, index) => {
    const candidate = toCandidate(
      document,
      block,
      index,
      knowledge,
      eventBlocks,
      templates,
      firstNames,
    );
    return candidate ? [candidate] : [];
  });
}

interface Candidate extends Omit<Header, 'score'> {
  readonly shape: string;
}

export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

function sum(features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce(
    (total, [name, value]) => total + (headerWeights[name] ?? 0) * value,
    0,
  );
}

function isNamed(candidate: Candidate): boolean {
  return (
    candidate.reading.speakers.length > 0 ||
    candidate.speakerLine !== null ||
    candidate.features['programmeLink'] === 1
  );
}

function toCandidate(
  document: Document,
  block: Block,
  index: number,
  knowledge: Knowledge,
  eventBlocks: ReadonlySet<Block>,
  templates: ReadonlySet<string>,
  firstNames: ReadonlyMap<string, string>,
): Candidate | null {
  const { blocks } = document;
  if (!/^(?:heading|paragraph|item|row)$/.test(block.kind) || block.text.length > 420) return null;
  if (block.kind === 'item' && block.depth > 0) return null;
  if (eventBlocks.has(block) || isGenericHeading(block.text) || isTableHead(document.blocks, index))
    return null;
  const reading = readHeader(block.text, knowledge, { templates, firstNames });
  if (!reading?.title) return null;
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
      title: Math.max(-2, Math.min(3, titleScore(reading.title.text, knowledge))),
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
      reading: Math.max(-4, Math.min(2, reading.score / 3)),
      colon: block.text.endsWith(':') ? 1 : 0,
    },
  };
}

/** The row above a table's rule names its columns. */
function isTableHead(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'row' && blocks[index + 1]?.kind === 'rule';
}

/** A heading right below one that groups talks: "Keynotes", "Lightning talks". */
function isInTalkSection(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'heading') return false;
  const above = blocks
    .slice(0, index)
    .findLast(({ kind, depth }) => kind === 'heading' && depth < block.depth);
  return (
    above !== undefined &&
    /^\W*(?:(?:opening|closing|morning|afternoon|sponsored)\s+)?(?:keynotes?|talks?|sessions?|workshops?|tutorials?|plenar(?:y|ies)|lightning talks|tracks?)\b\W*$/i.test(
      above.text,
    )
  );
}

/** Titles stand first on a slide, or last where a dump puts them so. */
function slideTitle(
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
function slideLength(blocks: readonly Block[], index: number): number {
  const start = blocks.slice(0, index).findLastIndex(({ kind }) => kind === 'slide');
  const end = blocks.findIndex(({ kind }, at) => at > index && kind === 'slide');
  return (end < 0 ? blocks.length : end) - start - 1;
}

/** The first slide names the deck and its authors. */
function isOnCover(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).filter(({ kind }) => kind === 'slide').length <= 1;
}

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

/** A line within the next two that names people and no title: "*Laura Bell - SafeStack*". */
function findSpeakerLine(
  blocks: readonly Block[],
  index: number,
  knowledge: Knowledge,
  header: HeaderReading,
): Header['speakerLine'] {
  const own = blocks[index];
  if (header.speakers.some(({ score }) => score > 2) || own?.kind === 'row') return null;
  for (const step of [1, 2]) {
    const block = blocks[index + step];
    if (!block || block.kind === 'heading' || block.kind === 'slide' || block.text.length > 160)
      return null;
    if (/^@\w+$/.test(block.text)) continue;
    // The next item of a list announces the next talk, not this one's speaker.
    if (own?.kind === 'item' && (block.kind !== 'item' || block.depth <= own.depth)) return null;
    const names = readHeader(block.text, knowledge, { names: true });
    const sure = names?.speakers.some(({ score }) => score > 1.8) ?? false;
    // Text may run on behind the names only below what is plainly set as a title.
    const plain = names !== null && !names.template.includes('X');
    const capital = header.title !== null && capitalShare(header.title.text) > 0.6;
    if (names && sure && names.score > 0.5 && (plain || capital) && !goesOn(block.text, names)) {
      return { index: index + step, reading: names };
    }
    // "Liz Rice. Why eBPF matters for SREs.": a name, then the passage.
    const reading = readHeader(block.text, knowledge);
    if (reading && sure && step === 1 && reading.template.startsWith('P.'))
      return { index: index + step, reading };
    if (block.kind === 'item' || companyScore(block.text, knowledge) < 0) return null;
  }
  return null;
}

/** "Ada Prior did her own version": what follows the names is a sentence about them. */
function goesOn(text: string, { speakers }: HeaderReading): boolean {
  const end = Math.max(...speakers.map(({ to }) => to));
  return /^\s+(?!from\b|of\b|at\b|and\b|with\b|on\b|is\b)\p{Ll}/u.test(text.slice(end));
}

/** The share of a title's longer words that begin with a capital. */
function capitalShare(text: string): number {
  const long = words(text).filter((word) => word.text.length > 3);
  return long.filter((word) => /^[\p{Lu}\d]/u.test(word.text)).length / Math.max(1, long.length);
}

/** A link to one presentation's own page. */
function linksToSession({ links }: Block): boolean {
  return links.some(({ url }) => /\/(?:presentation|session|talk|event)s?\/[\w-]+\/?$/.test(url));
}

/** A conference's own page for one presentation, below the title and before the next line that stands apart. */
function hasProgrammeLink(blocks: readonly Block[], index: number): boolean {
  const first = blocks[index];
  if (first?.kind === 'item') return linksToSession(first);
  for (const block of blocks.slice(index, index + 6)) {
    if (block !== first && (block.kind !== 'item' || block.depth > 0)) return false;
    if (linksToSession(block)) return true;
  }
  return false;
}

/** Headings below a talk's own heading structure that talk, unless they name speakers of their own. */
function dropInner(headers: readonly ScoredCandidate[]): Header[] {
  const kept: ScoredCandidate[] = [];
  // By level: where the last heading kept stands, and the last header that names anybody.
  const headings = new Map<number, number>();
  const namedAt = new Map<number, number>();
  for (const header of headers) {
    const { kind, depth } = header.block;
    const outer = Math.max(
      -1,
      ...[...headings].flatMap(([level, index]) => (level < depth ? [index] : [])),
    );
    const isInner =
      outer >= 0 && kind === 'heading' && !isNamed(header) && (namedAt.get(depth) ?? -1) <= outer;
    if (isInner) continue;
    kept.push(header);
    if (kind === 'heading') headings.set(depth, header.index);
    if (isNamed(header)) namedAt.set(depth, header.index);
  }
  return kept;
}
