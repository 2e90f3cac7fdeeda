import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.js';

// Two levels up from src/api/ and, after a build, from dist/src/api/.
const folder = new URL('../../schema/', import.meta.url);
let schema: GraphQLSchema | null = null;

/** The schema of schema/*.graphql with its resolvers, made once. */
export function createSchema(): GraphQLSchema {
  schema ??= makeExecutableSchema({
    typeDefs: readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .toSorted()
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return schema;
}
