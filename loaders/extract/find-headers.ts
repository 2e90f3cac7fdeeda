// Which blocks of a note announce talks. Each block that might is read and given features; blocks of one shape (all headings
// of a level, all short lines that stand apart) are weighed together, since one author announces talks in one way.

import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import { readHeader, type HeaderReading } from './read-header.js';
import { isGenericHeading, titleScore } from './title-score.js';

export interface Header {
  readonly index: number;
  readonly block: Block;
  readonly reading: HeaderReading;
  /** Blocks right below that name the speakers, by index. */
  readonly speakerLine: { readonly index: number; readonly reading: HeaderReading } | null;
  readonly features: Readonly<Record<string, number>>;
  readonly score: number;
}

/** What speaks for and against a header, in log-odds. */
const weights: Readonly<Record<string, number>> = {
  bias: -3.4,
  named: 2.4,
  speakerLine: 2.6,
  programmeLink: 2.2,
  timed: 1.2,
  kindWord: 1,
  title: 0.8,
  heading: 1.2,
  slideTitle: 0.8,
  apart: 0.5,
  item: -1.2,
  piece: -0.6,
  body: 0.5,
  listedBelow: -1,
  shapeNamed: 2.2,
  shapeUnnamed: -1.6,
  shapeRepeats: 1,
  belowCollection: 0.8,
  insideTalkHeading: -2.5,
  colon: -2,
};

/** All blocks that announce a talk, in order. */
export function findHeaders(
  document: Document,
  knowledge: Knowledge,
  isCollection: boolean,
): Header[] {
  const candidates = document.blocks.flatMap((block, index) => {
    const candidate = toCandidate(document.blocks, block, index, knowledge);
    return candidate ? [candidate] : [];
  });
  const shapes = new Map<string, Candidate[]>();
  for (const each of candidates) shapes.set(each.shape, [...(shapes.get(each.shape) ?? []), each]);
  const named = candidates.filter(isNamed).length;
  const scored = candidates.map((each) => {
    const peers = shapes.get(each.shape) ?? [];
    const share = peers.filter(isNamed).length / peers.length;
    const features: Record<string, number> = {
      ...each.features,
      shapeNamed: peers.length > 1 ? share : 0,
      shapeUnnamed: named >= 3 && share < 0.25 && !isNamed(each) ? 1 : 0,
      shapeRepeats: peers.length > 2 && each.block.kind === 'heading' ? 1 : 0,
      belowCollection: isCollection ? 1 : 0,
    };
    return { ...each, features, score: sum(features) };
  });
  return dropInner(scored.filter((each) => each.score > 0));
}

interface Candidate extends Omit<Header, 'score'> {
  readonly shape: string;
}

function sum(features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
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
  blocks: readonly Block[],
  block: Block,
  index: number,
  knowledge: Knowledge,
): Candidate | null {
  if (!/^(?:heading|paragraph|item)$/.test(block.kind) || block.text.length > 420) return null;
  if (block.kind === 'item' && block.depth > 0) return null;
  if (isGenericHeading(block.text)) return null;
  const isFirstOfSlide = blocks[index - 1]?.kind === 'slide';
  const reading = readHeader(block.text, knowledge);
  if (!reading?.title) return null;
  if (block.text.length > 200 && reading.speakers.length === 0) return null;
  const speakerLine = findSpeakerLine(blocks, index, knowledge, reading);
  const next = blocks[index + 1];
  return {
    index,
    block,
    reading,
    speakerLine,
    shape: shapeOf(block, isFirstOfSlide),
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
      slideTitle: isFirstOfSlide ? 1 : 0,
      apart: block.apart && block.kind === 'paragraph' ? 1 : 0,
      item: block.kind === 'item' ? 1 : 0,
      piece: !block.apart && block.kind === 'paragraph' && !isFirstOfSlide ? 1 : 0,
      body: next && next.kind !== 'slide' && shapeOf(next, false) !== shapeOf(block, false) ? 1 : 0,
      colon: block.text.endsWith(':') ? 1 : 0,
    },
  };
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
  if (header.speakers.some(({ score }) => score > 2)) return null;
  for (const step of [1, 2]) {
    const block = blocks[index + step];
    if (!block || block.kind === 'heading' || block.kind === 'slide' || block.text.length > 160)
      return null;
    if (/^@\w+$/.test(block.text)) continue;
    const reading = readHeader(block.text, knowledge);
    const sure = reading?.speakers.some(({ score }) => score > 1.8) ?? false;
    if (reading && sure && !reading.title) return { index: index + step, reading };
    // "Liz Rice. Why eBPF matters for SREs.": a name, then the passage.
    if (reading && sure && step === 1 && reading.template.startsWith('P.'))
      return { index: index + step, reading };
    if (block.kind === 'item' || companyScore(block.text, knowledge) < 0) return null;
  }
  return null;
}

/** A conference's own page for one presentation among the next blocks, before another heading. */
function hasProgrammeLink(blocks: readonly Block[], index: number): boolean {
  const first = blocks[index];
  for (const block of blocks.slice(index, index + 7)) {
    if (block !== first && (block.kind === 'heading' || block.kind === 'slide')) return false;
    if (
      block.links.some(({ url }) => /\/(?:presentation|session|talk|event)s?\/[\w-]+\/?$/.test(url))
    )
      return true;
  }
  return false;
}

/** Headings below a talk's own heading structure that talk, unless they name speakers of their own. */
function dropInner(headers: readonly (Candidate & { score: number })[]): Header[] {
  const kept: (Candidate & { score: number })[] = [];
  for (const header of headers) {
    const outer = kept.findLast(
      (each) => each.block.kind === 'heading' && each.block.depth < header.block.depth,
    );
    const isInner =
      outer !== undefined &&
      header.block.kind === 'heading' &&
      !isNamed(header) &&
      !kept.some(
        (each) =>
          each.block.depth === header.block.depth && each.index > outer.index && isNamed(each),
      );
    if (!isInner) kept.push(header);
  }
  return kept;
}
