import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { correctionsOption } from '../corrections-option.js';
import { helpAfter } from '../help-after.js';
import { noteRules } from '../note-rules.js';
import { maxSizeOption } from '../max-size-option.js';
import type { LoadOptions } from '../actions/load.js';

/** `throughline load PATH…` */
export function loadCommand(run: RunCommand): Command {
  return new Command('load')
    .description('read notes and put what they say into the graph')
    .argument('<path...>', 'files, folders and web addresses')
    .option('--prune', 'forget the notes of the graph that none of the given folders holds')
    .addOption(maxSizeOption())
    .addOption(correctionsOption())
    .addHelpText(
      'after',
      helpAfter(
        [noteRules],
        [
          'throughline load notes/',
          'throughline load --prune notes/',
          'throughline load https://example.org/srecon18',
        ],
      ),
    )
    .action((paths: string[], options: LoadOptions, command: Command) =>
      run(command, async (context) => {
        const { load } = await import('../actions/load.js');
        return load(paths, options, context);
      }),
    );
}
