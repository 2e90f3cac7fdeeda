import neo4j from 'neo4j-driver';
import { StoreError } from './store-error.js';

/** Says what a failure of the driver or of the server means for the user of the store at `place`; all other errors stay
 * as they are. */
export function toNeo4jError(error: unknown, task: string, place: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const fail = (storeCode: StoreError['code'], sentences: string): StoreError =>
    new StoreError(storeCode, `Cannot ${task}: ${sentences}`, { cause: error });

  if (code.endsWith('.Security.CredentialsExpired'))
    return fail(
      'STORE_REFUSED',
      `Neo4j at "${place}" wants a new password at the first login. Run \`ALTER CURRENT USER SET PASSWORD FROM '…' TO '…'\` on its database "system", then set NEO4J_PASSWORD.`,
    );
  if (code.includes('.ClientError.Security.'))
    return fail(
      'STORE_REFUSED',
      `Neo4j at "${place}" refuses the login (${firstSentence(message)}). Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  if (code.includes('.Database.DatabaseNotFound'))
    return fail(
      'STORE_REFUSED',
      `Neo4j at "${place}" has no such database (${firstSentence(message)}). Check NEO4J_DATABASE.`,
    );
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.endsWith('.General.DatabaseUnavailable')
  )
    return fail(
      'STORE_UNREACHABLE',
      `no Neo4j answers at "${place}" (${firstSentence(rootOf(error).message)}). Start it, or check NEO4J_URI.`,
    );
  if (code.includes('.Transaction.TransactionTimedOut'))
    return fail('STORE_TIMEOUT', 'it took longer than it may. Ask for less, or allow more time.');
  return fail('STORE_STATEMENT', message);
}

/** The driver says "no routing servers" where a cause says that the connection was refused. */
function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

function firstSentence(message: string): string {
  return ((/Caused by: (.*)/.exec(message)?.[1] ?? message).split(/\n|\.\s/)[0] ?? '').replace(
    /\.$/,
    '',
  );
}
