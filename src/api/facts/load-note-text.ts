import type { PlaceMark, Problem } from '../../graph.js';
import type { Context } from '../context.js';

/** What is long in a note. */
export interface NoteText {
  readonly text: string;
  /** The file's line of each line of `text`, where they differ. */
  readonly fileLines: readonly number[] | null;
  /** Pages, slides or times, where the file has such. */
  readonly places: readonly PlaceMark[] | null;
  readonly problems: readonly Problem[];
  readonly silentLines: readonly number[];
}

/** A note's text; throws where the note is gone. One statement for all that ask at the same time. */
export async function loadNoteText({ once, readOf }: Context, id: string): Promise<NoteText> {
  return once(`text ${id}`, async () => {
    const [row] = await readOf('note-texts', id);
    if (!row) throw new Error(`The note "${id}" was forgotten while it was read.`);
    const { text, fileLines, places, problems, silentLines } = row;
    return {
      text: String(text),
      fileLines: typeof fileLines === 'string' ? (JSON.parse(fileLines) as number[]) : null,
      places: typeof places === 'string' ? (JSON.parse(places) as PlaceMark[]) : null,
      problems: JSON.parse(String(problems)) as Problem[],
      silentLines: JSON.parse(String(silentLines)) as number[],
    };
  });
}
