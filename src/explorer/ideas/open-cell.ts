/** Which cell is open: an idea with what its column stands for. */
export interface OpenCell {
  readonly idea: string;
  readonly column: string;
}
