import { findNotes } from '../sources/find-notes.js';
import type { NoteFile } from '../sources/found-notes.js';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

/** The notes that `serve` loads first. Throws `CommandError` where a path is not there, since that will be a slip; all
 * other trouble comes as warnings. A note that the watched folder has too, under the same path, is left to the watch. */
export async function findServedNotes(
  load: readonly string[],
  watch: string | undefined,
): Promise<{ readonly notes: readonly NoteFile[]; readonly warnings: readonly string[] }> {
  const loaded = await findNotes(load);
  const watched = await findNotes(watch === undefined ? [] : [watch]);
  if (watch !== undefined && watched.folders.length === 0) {
    throw new CommandError(
      exitCodes.input,
      `Cannot watch "${watch}": it is no folder. Name a folder of notes.`,
    );
  }
  const missing = loaded.troubles.find(({ kind }) => kind === 'missing');
  if (missing) throw new CommandError(exitCodes.input, missing.message);

  const files = new Map(watched.notes.map(({ path, file }) => [path, file]));
  const doubled = loaded.notes.filter(({ path, file }) => (files.get(path) ?? file) !== file);
  return {
    notes: loaded.notes.filter(({ path }) => !files.has(path)),
    warnings: [
      ...loaded.troubles.map(({ message }) => message),
      ...doubled.map(
        ({ path, file }) =>
          `Left out "${file}": the watched folder has a note "${path}" of its own. Rename one to have both.`,
      ),
    ],
  };
}
