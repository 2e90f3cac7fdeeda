// Settings from the environment and `.env`, checked once. Options of the command line win over them.

import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

const settings = z.object({
  PORT: z.coerce
    .number({ error: 'Expected a port number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  THROUGHLINE_STORE: z.string().min(1).default('.throughline/graph.grafeo'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, {
      error: 'Expected an address such as neo4j://localhost:7687',
    })
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The embedded store's file. */
  readonly storePath: string;
  /** Set when NEO4J_URI is: the graph then lives there. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string | null;
    readonly database: string;
  } | null;
}

/** A setting that can't be used; the message names it, its value and what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings of `environment`, filled up from `.env` in the working folder where there is one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const all: Record<string, string | undefined> = { ...environment };
  readDotenv({ quiet: true, processEnv: all });
  const filled = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = String(issue?.path[0]);
    throw new ConfigError(
      `Cannot use the setting ${key}="${all[key] ?? ''}": ${issue?.message ?? 'unknown'}. Change it in the environment or in .env.`,
    );
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    storePath: values.THROUGHLINE_STORE,
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          username: values.NEO4J_USERNAME,
          password: values.NEO4J_PASSWORD ?? null,
          database: values.NEO4J_DATABASE,
        }
      : null,
  };
}
