import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import type { CopyOptions } from '../actions/copy.js';

/** `throughline copy --from STORE --to STORE` */
export function copyCommand(run: RunCommand): Command {
  return new Command('copy')
    .description('copy a graph into an empty store, and count both')
    .requiredOption('--from <store>', 'a file, or an address such as neo4j://localhost:7687')
    .requiredOption('--to <store>', 'the same; a file is made where it is missing')
    .addHelpText(
      'after',
      helpAfter(
        ['User name, password and database of a Neo4j are those of the settings.'],
        ['throughline copy --from .throughline/graph.grafeo --to neo4j://localhost:7687'],
      ),
    )
    .action((options: CopyOptions, command: Command) =>
      run(command, async (context) => {
        const { copy } = await import('../actions/copy.js');
        return copy(options, context);
      }),
    );
}
