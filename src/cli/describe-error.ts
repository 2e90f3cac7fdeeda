import { CommanderError } from 'commander';
import { NoteError } from '../../loaders/note-error.js';
import { ServerError } from '../api/server-error.js';
import { StoreError } from '../store/store-error.js';
import { VocabularyError } from '../vocabulary/vocabulary-error.js';
import { CommandError } from './command-error.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

/** What to print for an error and what to end with; `message` is null where it was printed already. */
export function describeError(
  error: unknown,
  environment: NodeJS.ProcessEnv,
): { readonly message: string | null; readonly exitCode: ExitCode } {
  const exitCode = codeOf(error);
  if (error instanceof CommanderError) return { message: null, exitCode };
  const isDebug = Boolean(environment['THROUGHLINE_DEBUG']);
  if (isDebug && error instanceof Error) return { message: error.stack ?? error.message, exitCode };
  const message = error instanceof Error ? error.message : String(error);
  if (exitCode !== exitCodes.fault) return { message, exitCode };
  return {
    message: `Throughline itself failed: ${message} Run it again with THROUGHLINE_DEBUG=1 to see where, and report it.`,
    exitCode,
  };
}

function codeOf(error: unknown): ExitCode {
  if (error instanceof CommandError) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof StoreError) return exitCodes.store;
  if (error instanceof ServerError) return exitCodes.server;
  if (error instanceof NoteError || error instanceof VocabularyError) return exitCodes.input;
  return exitCodes.fault;
}
