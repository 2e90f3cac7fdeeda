import { CommandError } from './command-error.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The data of a GraphQL answer; throws `CommandError` with its first error's sentence. */
export function answerOf(answer: unknown): unknown {
  const { data, errors } = answer as Answer;
  const [error] = errors ?? [];
  if (error) {
    // The API points to its `search`, which the command line has not.
    const message = error.message.replace(/ Ask `search` [^.]*\.$/, '');
    throw new CommandError(exitCodeOf(String(error.extensions?.code)), message);
  }
  return data;
}

function exitCodeOf(code: string): ExitCode {
  if (code.startsWith('UNKNOWN_')) return exitCodes.nothing;
  if (code === 'BAD_ARGUMENT') return exitCodes.usage;
  return code === 'STORE_UNAVAILABLE' ? exitCodes.store : exitCodes.fault;
}
