// Collects a note's facts, and turns places in blocks into spans of the note's text. The only place where offsets become code points.

import type { Fact, OtherPlace, Span } from '../../src/graph.js';
import { codePointOffsets } from '../../src/text/code-points.js';
import { countBelow } from '../../src/text/count-below.js';
import { lineStarts } from '../../src/text/line-starts.js';
import type { Document } from '../document.js';
import type { Place } from './passage.js';
import { sentencesOf } from './sentences-of.js';

/** What a fact says, without what `add` works out. */
export type FactDraft = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'n' | 'span' | 'quote' | 'asWritten' | 'also'>
    : never
  : never;

export interface FactList {
  readonly facts: readonly Fact[];
  /** Adds a fact that stands at `place` (its quote is the sentence around), and gives back its `n`. */
  readonly add: (draft: FactDraft, place: Place, also?: readonly Place[]) => number;
}

/** An empty list for one note. */
export function createFactList(document: Document): FactList {
  const facts: Fact[] = [];
  const toCodePoints = codePointOffsets(document.text);
  const starts = lineStarts(document.text);

  const spanOf = (from: number, to: number): Span => ({
    line: Math.max(1, countBelow(starts, from + 1)),
    from: toCodePoints(from),
    to: toCodePoints(to),
  });

  const otherPlace = (place: Place, asWritten: string): OtherPlace => {
    const words = place.block.text.slice(place.from, place.to);
    const { line, from, to } = spanOf(...rawSpan(place));
    // An event's place may be a whole address or line: no other spelling of its name.
    const isSame = words === asWritten || words.length > 80;
    return isSame ? { line, from, to } : { line, from, to, asWritten: words };
  };

  return {
    facts,
    add: (draft, place, also = []) => {
      const n = facts.length;
      const [from, to] = rawSpan(sentenceAround(place));
      const asWritten = place.block.text.slice(place.from, place.to);
      const fact = {
        ...draft,
        n,
        span: spanOf(from, to),
        quote: document.text.slice(from, to),
        asWritten,
        ...(also.length > 0 ? { also: also.map((each) => otherPlace(each, asWritten)) } : {}),
      };
      facts.push(fact);
      return n;
    },
  };
}

/** Where a place begins and ends in the note's text, UTF-16 units. */
function rawSpan({ block, from, to }: Place): [number, number] {
  return [
    block.offsets[from] ?? block.from,
    (block.offsets[Math.max(from, to - 1)] ?? block.to - 1) + 1,
  ];
}

/** The sentence that a place stands in, or all its block where that is short. */
function sentenceAround(place: Place): Place {
  const { block } = place;
  if (block.text.length <= 160) return { block, from: 0, to: block.text.length };
  const inside = sentencesOf(block).filter(({ from, to }) => to > place.from && from < place.to);
  return {
    block,
    from: Math.min(place.from, ...inside.map(({ from }) => from)),
    to: Math.max(place.to, ...inside.map(({ to }) => to)),
  };
}
