import { join } from 'node:path';
import { readNote } from '../../../loaders/index.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { NoteError } from '../../../loaders/note-error.js';
import { findNotes } from '../../sources/find-notes.js';
import { readSource } from '../../sources/read-source.js';
import type { CommandContext } from '../command-context.js';
import { countOf } from '../count-of.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { extractNote } from '../extract-note.js';
import { extractedFile } from '../extracted-file.js';
import { writeWhole } from '../write-whole.js';

/** Options of `throughline extract`. */
export interface ExtractOptions {
  readonly out: string;
  readonly maxSize?: number;
}

/** What `throughline extract` does. */
export async function extract(
  paths: readonly string[],
  { out, maxSize }: ExtractOptions,
  { output }: CommandContext,
): Promise<ExitCode> {
  const found = await findNotes(paths);
  const troubles = found.troubles.map(({ message }) => message);
  for (const message of troubles) output.warn(message);
  const knowledge = readKnowledge();
  const labels = new Map(
    knowledge.vocabulary.concepts.map(({ prefLabel, altLabels }) => [prefLabel, altLabels]),
  );
  const written: string[] = [];
  for (const file of found.notes) {
    output.progress(`Read ${written.length} of ${found.notes.length} files`);
    try {
      const note = await readNote(await readSource(file, maxSize), knowledge);
      const extracted = extractNote(note, file.path, (label) => labels.get(label) ?? []);
      const target = join(out, extractedFile(file.path));
      await writeWhole(target, `${JSON.stringify(extracted, null, 2)}\n`);
      written.push(target);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      troubles.push(error.message);
      output.warn(error.message);
    }
  }
  output.say(`Wrote ${countOf(written.length, 'file')} below ${out}.`);
  output.json({ written, troubles });
  return troubles.length === 0 ? exitCodes.ok : exitCodes.input;
}
