/** How much a load takes at once. */
export interface LoadSizes {
  /** At most so many notes, and so many bytes of them, make a batch. */
  readonly batchNotes: number;
  readonly batchBytes: number;
  /** From so many notes on a thread of its own reads them: for fewer, starting it would take longer than reading. */
  readonly threadNotes: number;
  /** From so many notes on a load goes on in steps, and the whole graph is not made anew in one transaction. */
  readonly manyNotes: number;
  /** To make the graph anew much of all notes is in memory: with more than this, a load goes on batch by batch. */
  readonly mostAtOnce: number;
  /** So many notes make a piece of the graph: the store goes on with what it writes between two of them. */
  readonly notesPerPiece: number;
  /** Pieces with so many nodes and relationships together are written in one transaction. */
  readonly rowsPerTransaction: number;
}

export const usualSizes: LoadSizes = {
  batchNotes: 256,
  batchBytes: 8 * 1024 * 1024,
  threadNotes: 256,
  manyNotes: 512,
  mostAtOnce: 50_000,
  notesPerPiece: 100,
  rowsPerTransaction: 12_000,
};
