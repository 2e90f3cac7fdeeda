/** Every way in which a file is no note. */
export type NoteErrorCode =
  | 'NOTE_EMPTY' // no words in it
  | 'NOTE_BINARY' // bytes that are no text
  | 'NOTE_ENCODING' // text in an encoding that is not read
  | 'NOTE_TOO_LARGE' // over the limit of its size, of what it unpacks to, or of the time that reading may take
  | 'NOTE_UNREADABLE' // vanished, no permission, or no file
  | 'NOTE_DAMAGED' // a PDF or office file that is broken
  | 'NOTE_LOCKED' // needs a password
  | 'NOTE_UNSUPPORTED' // a form of file that is not read
  | 'NOTE_REFUSED'; // a web address that must not be asked

/** A file that can't be read as a note: `code` for programs, one sentence for people that says what to do. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
  readonly code: NoteErrorCode;
  /** As the caller named the file. */
  readonly path: string;

  constructor(code: NoteErrorCode, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}
