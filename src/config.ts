// Settings from the environment and `.env`, checked once. Options of the command line win over them.

import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `Expected a whole number from ${least} to ${most}` })
    .int({ error: `Expected a whole number from ${least} to ${most}` })
    .min(least, { error: `Expected a whole number from ${least} to ${most}` })
    .max(most, { error: `Expected a whole number from ${least} to ${most}` });

const settings = z.object({
  PORT: z.coerce
    .number({ error: 'Expected a port number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  THROUGHLINE_TOKEN: z
    .string()
    .regex(/^[!-~]{16,}$/, { error: 'Expected 16 characters or more, without spaces' })
    .optional(),
  THROUGHLINE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ''))
    .refine((origins) => origins.every(isOrigin), {
      error: 'Expected sites such as https://example.org, with commas between them',
    }),
  THROUGHLINE_INTROSPECTION: z.enum(['on', 'off'], { error: 'Expected on or off' }).default('on'),
  THROUGHLINE_RATE: wholeNumber(0, 1_000_000).optional(),
  THROUGHLINE_PROXIES: wholeNumber(0, 10).default(0),
  THROUGHLINE_TIMEOUT: wholeNumber(1, 3600).default(30),
  THROUGHLINE_LOG: z
    .enum(['errors', 'requests'], { error: 'Expected errors or requests' })
    .default('errors'),
  THROUGHLINE_STORE: z.string().min(1).default('.throughline/graph.grafeo'),
  THROUGHLINE_CORRECTIONS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((path) => path.trim()))
    .transform((paths) => paths.filter((path) => path !== '')),
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

/** Whom a server answers, and how much. */
export interface ServerSettings {
  /** Callers of `/graphql` and `/metrics` must send it as `Authorization: Bearer …`; null where they need none. */
  readonly token: string | null;
  /** Sites whose pages may ask, as browsers write them: `https://example.org`. */
  readonly origins: readonly string[];
  /** Whether callers may read the schema. */
  readonly introspection: boolean;
  /** Requests a minute and client; null for any number, undefined for `usualRate` unless only this computer is answered. */
  readonly requestsPerMinute: number | null | undefined;
  /** Proxies before this server, whose word on a client's address is believed. */
  readonly proxies: number;
  /** Seconds that a query may take. */
  readonly seconds: number;
  /** Whether each request is written to the log as one line of JSON. */
  readonly logsRequests: boolean;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly server: ServerSettings;
  /** Files of corrections beside `vocabulary/corrections.yaml`. */
  readonly corrections: readonly string[];
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
    server: {
      token: values.THROUGHLINE_TOKEN ?? null,
      origins: values.THROUGHLINE_ORIGINS,
      introspection: values.THROUGHLINE_INTROSPECTION === 'on',
      requestsPerMinute: values.THROUGHLINE_RATE === 0 ? null : values.THROUGHLINE_RATE,
      proxies: values.THROUGHLINE_PROXIES,
      seconds: values.THROUGHLINE_TIMEOUT,
      logsRequests: values.THROUGHLINE_LOG === 'requests',
    },
    corrections: values.THROUGHLINE_CORRECTIONS,
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

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
