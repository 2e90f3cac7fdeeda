import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { firstOption } from '../first-option.js';
import { helpAfter } from '../help-after.js';

/** `throughline why ID` */
export function whyCommand(run: RunCommand): Command {
  return new Command('why')
    .description('print where notes mean somebody or something, and why each place was taken so')
    .argument('<id>', 'an id such as speaker/jez-humble, or a name or title')
    .addOption(firstOption())
    .addHelpText('after', helpAfter([], ['throughline why speaker/nicole-forsgren']))
    .action((id: string, { first }: { first: number }, command: Command) =>
      run(command, async (context) => {
        const { why } = await import('../actions/why.js');
        return why(id, first, context);
      }),
    );
}
