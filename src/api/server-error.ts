/** Why a server cannot start. */
export type ServerErrorCode =
  | 'PORT_IN_USE' // another program listens there
  | 'ADDRESS_REFUSED'; // the address is not this computer's, or may not be used

/** A server's failure to start: `code` for programs, one sentence for people. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
