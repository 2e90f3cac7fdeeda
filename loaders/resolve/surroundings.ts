import type { BareNote } from '../../src/graph.js';

/** What stands around the notes that are resolved, where they are not all there are. */
export interface Surroundings {
  /** True for a fact whose entity has all of its mentions among the notes. */
  readonly isWhole: (mention: string) => boolean;
  /** The id of the talk that a fact tells, where that talk is here in part only. */
  readonly talkOf: (mention: string) => string | null;
  /** A note without what it says of talks that are here in part only; none where nothing is left. Of those the people alone are
   * looked at: nothing else that is said of them changes. */
  readonly told: (note: BareNote) => readonly BareNote[];
  /** How many entities of this id, before any hash, there are beyond those of the notes. */
  readonly others: (id: string) => number;
}

/** The surroundings of all notes there are: nothing. */
export const nothingElse: Surroundings = {
  isWhole: () => true,
  talkOf: () => null,
  told: (note) => [note],
  others: () => 0,
};
