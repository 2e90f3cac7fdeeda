import { Command, Option } from 'commander';
import type { RunCommand } from '../command-context.js';
import { correctionsOption } from '../corrections-option.js';
import { helpAfter } from '../help-after.js';
import { noteRules } from '../note-rules.js';
import { maxSizeOption } from '../max-size-option.js';
import { wholeNumber } from '../whole-number.js';
import type { ServeOptions } from '../actions/serve.js';

/** `throughline serve` */
export function serveCommand(run: RunCommand): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP, with a playground, until Ctrl+C')
    .addOption(
      new Option('--load <path>', 'load these notes first; may be given again').argParser(
        (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
      ),
    )
    .option('--watch <dir>', 'load the notes of this folder, and whatever changes in it')
    .addOption(maxSizeOption())
    .addOption(correctionsOption())
    .addOption(
      new Option('--port <n>', 'where to listen, 0 for any free port (PORT)').argParser(
        wholeNumber(0, 65_535),
      ),
    )
    .option('--host <address>', 'on which address (HOST)')
    .addHelpText('after', helpAfter([noteRules], ['throughline serve --watch notes/ --port 8080']))
    .action((options: ServeOptions, command: Command) =>
      run(command, async (context) => {
        const { serve } = await import('../actions/serve.js');
        return serve(options, context);
      }),
    );
}
