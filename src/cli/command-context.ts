import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { ExitCode } from './exit-codes.js';
import type { Output } from './output.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly store?: string;
  readonly neo4j?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly output: Output;
  /** The settings, overruled by the global options, or by `instead` where given. Throws `CommandError`. */
  readonly config: (instead?: Pick<GlobalOptions, 'store' | 'neo4j'>) => Promise<Config>;
  /** Aborted with the first SIGINT or SIGTERM after this call, which then no longer end the process. */
  readonly stopSignal: () => AbortSignal;
}

/** Gives `work` its context and keeps the exit code that it answers; every command's action is one call of it. */
export type RunCommand = (
  command: Command,
  work: (context: CommandContext) => Promise<ExitCode>,
) => Promise<void>;
