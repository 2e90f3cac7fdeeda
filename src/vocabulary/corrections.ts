// What people settle about who and what is the same, against or beside what the resolver finds. Shapes only;
// read-corrections.ts reads and checks the file.

/** What a correction may be about. */
export const correctedKinds = [
  'talk',
  'speaker',
  'company',
  'event',
  'resource',
  'lesson',
  'concept',
] as const;
export type CorrectedKind = (typeof correctedKinds)[number];

/** What a correction may do, each with the kinds that it can be about. */
export const correctionActions = {
  same: ['talk', 'speaker', 'company'],
  different: ['talk', 'speaker', 'company'],
  rename: ['talk', 'speaker', 'company', 'event'],
  retype: ['talk', 'resource'],
  retract: correctedKinds,
} as const satisfies Record<string, readonly CorrectedKind[]>;
export type CorrectionAction = keyof typeof correctionActions;

/** A thing by what notes call it: a spelling, in one note or, where `note` is null, in all. */
export interface NamedThing {
  readonly spelling: string;
  /** The note's path below the loaded folder, or the end of it. */
  readonly note: string | null;
}

/** One settled question, with its place in the file. */
export interface Correction {
  readonly action: CorrectionAction;
  readonly kind: CorrectedKind;
  /** Two or more for `same` and `different`, one for each note for all others. */
  readonly things: readonly NamedThing[];
  /** The new name or kind. */
  readonly to: string | null;
  readonly file: string;
  readonly line: number;
}
