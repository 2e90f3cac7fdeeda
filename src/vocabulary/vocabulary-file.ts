/** A file of the vocabulary folder: its path for messages, its text. */
export interface VocabularyFile {
  readonly file: string;
  readonly text: string;
}
