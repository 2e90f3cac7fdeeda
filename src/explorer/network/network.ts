import type { PageKind } from '../routing/route.js';

/** What kind of thing a node of the picture is. */
export type ThingKind = PageKind | 'resource';

/** A node of the picture. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly kind: ThingKind;
}

/** What ties two things, how strongly from 0 to 1, and in words from the first to the second. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly strength: number;
}

/** Things and their ties, in the order in which they came up. */
export interface Network {
  readonly things: ReadonlyMap<string, Thing>;
  /** By the two ids in order, with a space between. */
  readonly ties: ReadonlyMap<string, Tie>;
}
