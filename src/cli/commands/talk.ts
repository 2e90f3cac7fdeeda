import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';

/** `throughline talk ID` */
export function talkCommand(run: RunCommand): Command {
  return new Command('talk')
    .description(
      'print what each note says of a talk that the others do not, and where they differ',
    )
    .argument('<id>', 'an id such as talk/the-day-the-dns-died, or a title')
    .addHelpText('after', helpAfter([], ['throughline talk talk/the-day-the-dns-died']))
    .action((id: string, _options: unknown, command: Command) =>
      run(command, async (context) => {
        const { talk } = await import('../actions/talk.js');
        return talk(id, context);
      }),
    );
}
