import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import { noteRules } from '../note-rules.js';
import { maxSizeOption } from '../max-size-option.js';
import type { ExtractOptions } from '../actions/extract.js';

/** `throughline extract PATH… --out DIR` */
export function extractCommand(run: RunCommand): Command {
  return new Command('extract')
    .description('write what each note says as JSON, without a store')
    .argument('<path...>', 'files, folders and web addresses')
    .requiredOption('--out <dir>', 'folder for one <path of the note>.json a note')
    .addOption(maxSizeOption())
    .addHelpText('after', helpAfter([noteRules], ['throughline extract notes/ --out extracted/']))
    .action((paths: string[], options: ExtractOptions, command: Command) =>
      run(command, async (context) => {
        const { extract } = await import('../actions/extract.js');
        return extract(paths, options, context);
      }),
    );
}
