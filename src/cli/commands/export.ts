import { Command, Option } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import type { ExportOptions } from '../actions/export.js';

/** `throughline export --format json` */
export function exportCommand(run: RunCommand): Command {
  return new Command('export')
    .description('print the whole graph, the same bytes for the same notes')
    .addOption(new Option('--format <format>', 'how').choices(['json']).default('json'))
    .option('--out <file>', 'write it there instead of to standard output')
    .addHelpText('after', helpAfter([], ['throughline export --format json --out graph.json']))
    .action((options: ExportOptions, command: Command) =>
      run(command, async (context) => {
        const { exportAll } = await import('../actions/export.js');
        return exportAll(options, context);
      }),
    );
}
