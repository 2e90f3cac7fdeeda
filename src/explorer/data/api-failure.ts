/** Why there is no answer: nobody answers, or the API says no, in a sentence for people. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** True where the server could not be reached, so that asking again later may help. */
  readonly isUnreachable: boolean;
  /** The API's code, such as `UNKNOWN_CONCEPT`; null where nobody answered. */
  readonly code: string | null;

  constructor(message: string, isUnreachable: boolean, code: string | null = null) {
    super(message);
    this.isUnreachable = isUnreachable;
    this.code = code;
  }
}
