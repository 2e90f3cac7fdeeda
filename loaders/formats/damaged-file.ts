import { NoteError } from '../note-error.js';

/** The error for a PDF or office file whose form is broken; `why` says in a few words what is. */
export function damagedFile(path: string, why: string, cause?: unknown): NoteError {
  return new NoteError(
    'NOTE_DAMAGED',
    path,
    `Cannot read "${path}": it is damaged (${why}). Open it in the program that made it and save it again.`,
    { cause },
  );
}
