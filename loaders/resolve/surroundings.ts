/** What stands around the notes that are resolved, where they are not all there are. */
export interface Surroundings {
  /** True for a fact whose entity has all of its mentions among the notes. */
  readonly isWhole: (mention: string) => boolean;
  /** The id of the talk that a fact tells, where that talk is here in part only. */
  readonly talkOf: (mention: string) => string | null;
  /** How many entities of this id, before any hash, there are beyond those of the notes. */
  readonly others: (id: string) => number;
}

/** The surroundings of all notes there are: nothing. */
export const nothingElse: Surroundings = {
  isWhole: () => true,
  talkOf: () => null,
  others: () => 0,
};
