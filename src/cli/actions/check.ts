import { explain } from '../../../loaders/explain/index.js';
import { parseDocument } from '../../../loaders/formats/index.js';
import { identifySource, readIdentified } from '../../../loaders/index.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { NoteError } from '../../../loaders/note-error.js';
import { findNotes } from '../../sources/find-notes.js';
import { readSource } from '../../sources/read-source.js';
import { checkNote, type Complaint } from '../check-note.js';
import type { CommandContext } from '../command-context.js';
import { countOf } from '../count-of.js';
import { describeBlock } from '../describe-block.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { placeBlocks, type PlacedBlock } from '../place-blocks.js';
import { plainLine } from '../plain-line.js';
import { wrapText } from '../wrap-text.js';

/** Options of `throughline check`. */
export interface CheckOptions {
  readonly explain?: boolean;
  readonly maxSize?: number;
}

/** What `throughline check` does. */
export async function check(
  paths: readonly string[],
  { explain: explains = false, maxSize }: CheckOptions,
  { output }: CommandContext,
): Promise<ExitCode> {
  const { paint, columns } = output;
  const found = await findNotes(paths);
  const troubles = found.troubles.map(({ message }) => message);
  for (const message of troubles) output.warn(message);
  const knowledge = readKnowledge();
  const checked: {
    path: string;
    complaints: readonly Complaint[];
    blocks?: readonly PlacedBlock[];
  }[] = [];
  for (const file of found.notes) {
    try {
      const identified = await identifySource(await readSource(file, maxSize));
      const note = readIdentified(identified, knowledge);
      const complaints = checkNote(note);
      const blocks = explains
        ? placeBlocks(explain(parseDocument(identified.extraction), knowledge), note)
        : null;
      checked.push({ path: file.path, complaints, ...(blocks ? { blocks } : {}) });
      for (const { line, column, rule, message, isProblem } of complaints) {
        // An explanation tells of every line that gave nothing.
        if (explains && !isProblem) continue;
        const text = `${plainLine(file.path)}:${line}:${column} ${rule}: ${plainLine(message)}`;
        output.print(isProblem ? paint.yellow(text) : text);
      }
      if (blocks) {
        output.print(paint.bold(wrapText(plainLine(file.path), columns)));
        for (const block of blocks) output.print(describeBlock(block, output));
        output.print();
      }
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      troubles.push(error.message);
      output.warn(error.message);
    }
  }
  const all = checked.flatMap(({ complaints }) => complaints);
  const problems = all.filter(({ isProblem }) => isProblem).length;
  const silent = `${countOf(all.length - problems, 'line')} that gave nothing`;
  const total = `${countOf(problems, 'problem')} and ${silent} in ${countOf(checked.length, 'note')}.`;
  output.say(wrapText(total, columns));
  output.json({ notes: checked, troubles });
  if (troubles.length > 0) return exitCodes.input;
  return problems > 0 ? exitCodes.nothing : exitCodes.ok;
}
