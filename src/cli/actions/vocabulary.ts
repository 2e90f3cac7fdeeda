import { exportJsonld } from '../../vocabulary/export-jsonld.js';
import { defaultBase, exportSkos } from '../../vocabulary/export-skos.js';
import { exportTurtle } from '../../vocabulary/export-turtle.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import type { CommandContext } from '../command-context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { writeWhole } from '../write-whole.js';

/** Options of `throughline vocabulary`. */
export interface VocabularyOptions {
  readonly format: 'turtle' | 'jsonld';
  readonly base?: string;
  readonly out?: string;
}

/** What `throughline vocabulary` does. */
export async function vocabulary(
  { format, base = defaultBase, out }: VocabularyOptions,
  { output }: CommandContext,
): Promise<ExitCode> {
  const resources = exportSkos(readVocabulary().concepts, base);
  const text = format === 'turtle' ? exportTurtle(resources, base) : exportJsonld(resources);
  if (out === undefined) output.write(text);
  else {
    await writeWhole(out, text);
    output.say(`Wrote the vocabulary to ${out}.`);
    output.json({ written: out });
  }
  return exitCodes.ok;
}
