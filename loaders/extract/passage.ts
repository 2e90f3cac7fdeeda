// What the search for talks finds: a talk's own stretch of a note, and how it was announced.

import type { TalkKind } from '../../src/graph.js';
import type { Block } from '../document.js';
import type { HeaderReading, ReadSpeaker } from './read-header.js';

/** A place inside a block's text, UTF-16 units of that text. */
export interface Place {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

export interface PassageSpeaker extends ReadSpeaker {
  readonly block: Block;
  readonly rule: string;
}

export interface Passage {
  readonly title: string | null;
  /** Words that the talk was told from. */
  readonly place: Place;
  readonly rule: string;
  readonly kind: TalkKind | null;
  readonly speakers: readonly PassageSpeaker[];
  /** The talk's content, headers left out. */
  readonly body: readonly Block[];
  readonly reading: HeaderReading | null;
}
