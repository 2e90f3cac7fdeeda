import { startServer } from '../api/start-server.js';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

/** Starts the server; throws `CommandError` where it can't listen at the address. */
export async function startListening(
  options: Parameters<typeof startServer>[0],
): ReturnType<typeof startServer> {
  try {
    return await startServer(options);
  } catch (error) {
    const why = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (why === undefined) throw error;
    throw new CommandError(
      exitCodes.server,
      `Cannot listen on ${options.host}, port ${options.port}: ${why}`,
      { cause: error },
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there. Stop it, or choose another port with --port.',
  EACCES: 'the system does not allow this port. Choose another with --port.',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host.',
  ENOTFOUND: 'there is no such host. Choose another with --host.',
};
