import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

/** Throws where the settings name an embedded store that is not there yet: only loading and serving make a new one. */
export function requireStore({ storePath, neo4j }: Pick<Config, 'storePath' | 'neo4j'>): void {
  if (neo4j || existsSync(storePath)) return;
  throw new CommandError(
    exitCodes.store,
    `There is no store "${storePath}" yet. Load notes first: \`throughline load PATH\`.`,
  );
}
