import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

/** What the server at `url` answers to a GraphQL query, as it stands. Throws `CommandError` where it does not answer. */
export async function askServer(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  token: string | null,
): Promise<unknown> {
  try {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    return await response.json();
  } catch (error) {
    throw new CommandError(
      exitCodes.server,
      `The server at ${url} holds the store and does not answer. Look whether it is still running, or stop it and ask again.`,
      { cause: error },
    );
  }
}
