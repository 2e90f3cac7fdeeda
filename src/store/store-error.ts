/** Every way in which a store fails, with what to do about it in docs/errors of ARCHITECTURE.md. */
export type StoreErrorCode =
  | 'STORE_LOCKED' // another process owns the file
  | 'STORE_UNREADABLE' // the file is no store, or damaged, or may not be opened
  | 'STORE_UNREACHABLE' // no Neo4j answers at the address
  | 'STORE_REFUSED' // Neo4j refuses user name, password or database
  | 'STORE_TIMEOUT' // a reading took longer than it may
  | 'STORE_CLOSED' // a call after close()
  | 'STORE_PARAMETER' // a parameter that the statement misses or the stores do not take
  | 'STORE_STATEMENT'; // no such statement, or the store refuses it

/** A store's failure: `code` for programs, one sentence for people that says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
