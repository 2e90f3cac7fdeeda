import type { Config } from '../config.js';
import { CommandError } from './command-error.js';
import type { GlobalOptions } from './command-context.js';
import { exitCodes } from './exit-codes.js';

/** The settings of `environment` and `.env`, overruled by `--store` and `--neo4j`. Throws `CommandError`. */
export async function chooseConfig(
  { store, neo4j }: Pick<GlobalOptions, 'store' | 'neo4j'>,
  environment: NodeJS.ProcessEnv,
): Promise<Config> {
  // Reading settings takes a tenth of a second to import: not for `--help`.
  const { ConfigError, readConfig } = await import('../config.js');
  try {
    const config = readConfig(neo4j ? { ...environment, NEO4J_URI: neo4j } : environment);
    // A file that is named on the command line is meant, also where the settings name a Neo4j.
    return store ? { ...config, storePath: store, neo4j: null } : config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const isOption = neo4j !== undefined && error.message.includes(`NEO4J_URI="${neo4j}"`);
    const message = isOption
      ? `Cannot use "${neo4j}" as a Neo4j. Expected an address such as neo4j://localhost:7687.`
      : error.message;
    throw new CommandError(exitCodes.usage, message, { cause: error });
  }
}
