// The list of commands and of the options that all of them take.

import { Command, Option } from 'commander';
import type { RunCommand } from './command-context.js';
import { checkCommand } from './commands/check.js';
import { copyCommand } from './commands/copy.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { forgetCommand } from './commands/forget.js';
import { ideasCommand } from './commands/ideas.js';
import { loadCommand } from './commands/load.js';
import { reviewCommand } from './commands/review.js';
import { serveCommand } from './commands/serve.js';
import { speakersCommand } from './commands/speakers.js';
import { talkCommand } from './commands/talk.js';
import { talksCommand } from './commands/talks.js';
import { vocabularyCommand } from './commands/vocabulary.js';
import { whyCommand } from './commands/why.js';
import { exitCodeMeanings, exitCodes } from './exit-codes.js';
import type { Terminal } from './terminal.js';
import { usageMessage } from './usage-message.js';
import { wrapText } from './wrap-text.js';

const commands = [
  loadCommand,
  forgetCommand,
  serveCommand,
  talksCommand,
  speakersCommand,
  ideasCommand,
  talkCommand,
  whyCommand,
  reviewCommand,
  checkCommand,
  extractCommand,
  exportCommand,
  copyCommand,
  vocabularyCommand,
];

/** The command line as commander knows it; it throws `CommanderError` instead of ending the process. */
export function createProgram(run: RunCommand, terminal: Terminal, version: string): Command {
  const program = new Command('throughline')
    .description('A knowledge graph of SRE ideas from conference talks, read from your notes.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(
      new Option('--store <file>', 'the embedded store (THROUGHLINE_STORE)').conflicts('neo4j'),
    )
    .option('--neo4j <uri>', 'a Neo4j instead, such as neo4j://localhost:7687 (NEO4J_URI)')
    .option('--json', 'print one JSON document')
    .option('--quiet', 'print the answer and errors only')
    .option('--no-color', 'print without colours (NO_COLOR)')
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: terminal.writeOut,
      writeErr: terminal.writeError,
      outputError: (message, write) => {
        const lines = usageMessage(message);
        write(`${terminal.errorColumns ? wrapText(lines, terminal.errorColumns) : lines}\n`);
      },
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.errorColumns ?? 80,
      getOutHasColors: () => terminal.hasColours,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError('See `throughline --help`.')
    .addHelpText('after', helpAfter(terminal.columns));
  for (const create of commands) {
    const command = create(run).copyInheritedSettings(program);
    program.addCommand(command.showHelpAfterError(`See \`throughline ${command.name()} --help\`.`));
  }
  return program;
}

function helpAfter(columns: number): string {
  const codes = Object.entries(exitCodeMeanings).map(([name, meaning]) => {
    const code = String(exitCodes[name as keyof typeof exitCodes]);
    return wrapText(meaning, columns, `  ${code.padEnd(5)}`, ' '.repeat(7));
  });
  return [
    '',
    'Example:',
    '  throughline load notes/',
    '  throughline talks --about "error budget"',
    '',
    'Ends with:',
    ...codes,
    '',
    wrapText(
      'Settings are read from the environment and from .env; options win. .env.example lists them.',
      columns,
    ),
  ].join('\n');
}
