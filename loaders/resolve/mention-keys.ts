/** By what a mention finds others: two are compared where one holds a key that the other seeks. Each kind of mention has keys such
 * that this is the same both ways round. */
export interface MentionKeys<Key = number> {
  /** Held and sought. */
  readonly both: readonly Key[];
  readonly held: readonly Key[];
  readonly sought: readonly Key[];
}
