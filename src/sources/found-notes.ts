/** A file that counts as a note. */
export interface NoteFile {
  /** Its name in the graph: the path below the folder that was given, with `/`; for a file given by name its base name; for
   * a page of the web its address. */
  readonly path: string;
  /** Where it lies: an absolute path, or an address. */
  readonly file: string;
}

/** A given path that can't be taken as it is; `message` is one sentence for people. */
export interface SourceTrouble {
  readonly kind: 'missing' | 'unreadable' | 'empty' | 'clash';
  readonly path: string;
  readonly message: string;
}

/** What lies below the given paths. */
export interface FoundNotes {
  /** By path, in code point order. */
  readonly notes: readonly NoteFile[];
  /** Every folder that was looked into, absolute. */
  readonly folders: readonly string[];
  /** Symbolic links that would be notes or folders of notes and were not followed, as a user would write them. */
  readonly links: readonly string[];
  readonly troubles: readonly SourceTrouble[];
}
