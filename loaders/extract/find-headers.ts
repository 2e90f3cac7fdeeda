// Which blocks of a note announce talks. Each block that might is read and given features; blocks of one shape (all headings
// of a level, all short lines that stand apart) are weighed together, since one author announces talks in one way.

import { words } from '../../src/text/words.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { FoundEvent } from './find-events.js';
import { findCandidates, type Candidate } from './header-candidates.js';
import { findPeople } from './find-people.js';
import { skeletonOf, type HeaderReading } from './read-header.js';
import { addUp } from './weights.js';

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
  collectionTitle: -2.5,
  titleAgain: 4,
  otherShape: -2,
  unnamedAmongNamed: -1.2,
  sentence: -2.6,
  toldOfPeople: -5,
  untitled: -1.5,
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
  const candidatesWith = findCandidates(document, knowledge, events, byFirstName);
  const first = candidatesWith(new Set());
  // The note's own way of putting the parts, learnt from its clear lines, settles the hard ones.
  const templates = new Set(
    [
      ...countBy(
        first.filter((each) => isNamed(each) && each.reading.title),
        ({ reading }) => skeletonOf(reading.template),
      ),
      ...countBy(
        first.filter(({ reading }) => /^T.*C$/.test(reading.template)),
        ({ reading }) => reading.template,
      ),
    ]
      .filter(([, count]) => count > 1)
      .map(([template]) => template),
  );
  const candidates = templates.size > 0 ? candidatesWith(templates) : first;
  const named = candidates.filter(isNamed).length;
  const namedFirst = new Map<string, number>();
  for (const each of candidates) {
    const title = titleWords(each);
    if (isNamed(each) && title !== null && !namedFirst.has(title))
      namedFirst.set(title, each.index);
  }
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
      titleAgain:
        !isNamed(each) &&
        each.block.kind === 'heading' &&
        (namedFirst.get(titleWords(each) ?? '') ?? Infinity) < each.index
          ? 1
          : 0,
      collectionTitle: isCollection && !isNamed(each) && each.block.text === document.title ? 1 : 0,
    };
    return { ...each, features, score: addUp(headerWeights, features) };
  });
  const main = mainShape(scored);
  return scored.map((each) =>
    each.shape === main || isNamed(each) || each.features['inTalkSection'] === 1
      ? each
      : {
          ...each,
          features: { ...each.features, otherShape: 1 },
          score: each.score + (headerWeights['otherShape'] ?? 0),
        },
  );
}

/** What two lines that announce one talk share: the words of its title, where these are two at least. */
function titleWords({ reading }: Candidate): string | null {
  const found = words(reading.title?.text ?? '').map(({ folded }) => folded);
  return found.length > 1 ? found.join(' ') : null;
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

export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

function isNamed(candidate: Candidate): boolean {
  return (
    candidate.reading.speakers.length > 0 ||
    candidate.speakerLine !== null ||
    candidate.features['programmeLink'] === 1
  );
}

/** Headings below a talk's own heading structure that talk, unless they name speakers of their own, and a title. */
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
      outer >= 0 &&
      kind === 'heading' &&
      (!isNamed(header) || header.reading.title === null) &&
      (namedAt.get(depth) ?? -1) <= outer;
    if (isInner) continue;
    kept.push(header);
    if (kind === 'heading') headings.set(depth, header.index);
    if (isNamed(header)) namedAt.set(depth, header.index);
  }
  return kept;
}
