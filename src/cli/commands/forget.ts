import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';

/** `throughline forget PATH…` */
export function forgetCommand(run: RunCommand): Command {
  return new Command('forget')
    .description('take away what only these notes said')
    .argument(
      '<path...>',
      'paths of notes in the graph, or folders of them, as `load` reports them',
    )
    .addHelpText(
      'after',
      helpAfter([], ['throughline forget 2018/day1.md', 'throughline forget 2018/']),
    )
    .action((paths: string[], _options: unknown, command: Command) =>
      run(command, async (context) => {
        const { forget } = await import('../actions/forget.js');
        return forget(paths, context);
      }),
    );
}
