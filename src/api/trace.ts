/** What becomes known of a request while it is answered, for the log and the metrics. */
export interface Trace {
  readonly id: string;
  /** Name of the operation, where it has one. */
  operation: string | null;
  /** `extensions.code` of each error. */
  codes: readonly string[];
  /** Ids under which the log tells more of errors. */
  errorIds: readonly string[];
  /** Statements that the store was asked with. */
  reads: number;
}

/** Nothing known yet. */
export function startTrace(id: string): Trace {
  return { id, operation: null, codes: [], errorIds: [], reads: 0 };
}
