import { readFileSync } from 'node:fs';
import { chooseConfig } from './choose-config.js';
import type { CommandContext, GlobalOptions } from './command-context.js';
import { createProgram } from './create-program.js';
import { describeError } from './describe-error.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { createOutput } from './output.js';
import type { Terminal } from './terminal.js';

/** Runs one command, `args` without node and script, and tells its exit code; never throws. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
  stopSignal: CommandContext['stopSignal'],
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  let options: GlobalOptions = { color: true };
  const program = createProgram(
    async (command, work) => {
      options = command.optsWithGlobals<GlobalOptions>();
      exitCode = await work({
        output: createOutput(terminal, options),
        config: (instead = options) => chooseConfig(instead, environment),
        stopSignal,
      });
    },
    terminal,
    readVersion(),
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    const described = describeError(error, environment);
    if (described.message !== null) createOutput(terminal, options).warn(described.message);
    return described.exitCode;
  }
}

function readVersion(): string {
  // package.json stands two folders above src/cli/, and three above dist/src/cli/, where dist/ has one of its own.
  for (const path of ['../../../package.json', '../../package.json']) {
    try {
      const content = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (content.name === 'throughline' && content.version) return content.version;
    } catch {
      // Not there: the next one.
    }
  }
  return 'unknown';
}
