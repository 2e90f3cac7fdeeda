import { Command, InvalidArgumentError, Option } from 'commander';
import { defaultBase } from '../../vocabulary/export-skos.js';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import type { VocabularyOptions } from '../actions/vocabulary.js';

const about = `The concepts with their labels, definitions and sources, as SKOS. An address is made of a concept's label, so it stays the same from version to version. Those that begin with ${defaultBase} are names, no pages: give --base to publish under an address of your own.`;

/** `throughline vocabulary --format turtle` */
export function vocabularyCommand(run: RunCommand): Command {
  return new Command('vocabulary')
    .description('print the concepts as SKOS, in Turtle or JSON-LD')
    .addOption(
      new Option('--format <format>', 'how').choices(['turtle', 'jsonld']).default('turtle'),
    )
    .addOption(
      new Option('--base <address>', 'what addresses of concepts begin with').argParser(baseOf),
    )
    .option('--out <file>', 'write it there instead of to standard output')
    .addHelpText(
      'after',
      helpAfter([about], ['throughline vocabulary --format turtle --out ideas.ttl']),
    )
    .action((options: VocabularyOptions, command: Command) =>
      run(command, async (context) => {
        const { vocabulary } = await import('../actions/vocabulary.js');
        return vocabulary(options, context);
      }),
    );
}

function baseOf(given: string): string {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|^`\\]+[/#:]$/i.test(given) || !URL.canParse(given))
    throw new InvalidArgumentError('Expected an address that ends in "/", "#" or ":".');
  return given;
}
