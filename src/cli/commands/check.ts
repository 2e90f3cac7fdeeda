import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import { maxSizeOption } from '../max-size-option.js';
import { noteRules } from '../note-rules.js';
import type { CheckOptions } from '../actions/check.js';

const about =
  'Prints `file:line:column rule: message` for each problem and for each line that gave nothing, and ends with 1 where there are problems. Lines that gave nothing are no problem: most running text gives nothing. With --explain, prints for each line what it was taken for, and what spoke for and against it.';

/** `throughline check PATH…` */
export function checkCommand(run: RunCommand): Command {
  return new Command('check')
    .description('say what is not understood in notes, without a store')
    .argument('<path...>', 'files, folders and web addresses')
    .option('--explain', 'say of each line what it was taken for, and why')
    .addOption(maxSizeOption())
    .addHelpText(
      'after',
      helpAfter(
        [about, noteRules],
        ['throughline check notes/', 'throughline check --explain notes/day1.md'],
      ),
    )
    .action((paths: string[], options: CheckOptions, command: Command) =>
      run(command, async (context) => {
        const { check } = await import('../actions/check.js');
        return check(paths, options, context);
      }),
    );
}
