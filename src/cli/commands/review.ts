import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { firstOption } from '../first-option.js';
import { helpAfter } from '../help-after.js';

/** `throughline review` */
export function reviewCommand(run: RunCommand): Command {
  return new Command('review')
    .description('list doubtful merges, nearest call first, with the line that settles each')
    .addOption(firstOption())
    .addHelpText(
      'after',
      helpAfter(
        ['Write the line into vocabulary/corrections.yaml, and load again.'],
        ['throughline review --first 5'],
      ),
    )
    .action(({ first }: { first: number }, command: Command) =>
      run(command, async (context) => {
        const { review } = await import('../actions/review.js');
        return review(first, context);
      }),
    );
}
